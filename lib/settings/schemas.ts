import * as z from 'zod';
import { readAddress } from './address';
import { readHostName } from './host-name';
import type { ErrorKey } from './notice';
import { readPort } from './port';
import { readServer } from './server';
import { encryptions } from './settings';

/** A schema from one of this room’s readers; its error is a message key. */
function reading<T>(most: number, read: (text: string) => { value: T } | { error: ErrorKey }) {
  return z.string('settings.errors.text' satisfies ErrorKey).transform((text, context): T => {
    const result = text.length > most ? { error: 'settings.errors.text' as const } : read(text);
    if ('value' in result) return result.value;
    context.addIssue({ code: 'custom', message: result.error });
    return z.NEVER;
  });
}

const encryption = z.enum(encryptions, 'settings.errors.encryption-empty' satisfies ErrorKey);

/** Settings as our own pages and links send them: the host is bare. Gives A-labels in lower case. */
export const settingsSchema = z.object({
  host: reading(300, (text) => {
    const name = readHostName(text.trim());
    return 'error' in name ? name : { value: name.host };
  }),
  port: z
    .number('settings.errors.port-number' satisfies ErrorKey)
    .int('settings.errors.port-number' satisfies ErrorKey)
    .min(1, 'settings.errors.port-range' satisfies ErrorKey)
    .max(65_535, 'settings.errors.port-range' satisfies ErrorKey),
  encryption,
});

/** The form of the server step as it is typed: any spelling `readServer` and `readPort` understand. Gives `Settings`. */
export const serverFormSchema = z.object({
  host: reading(1000, (text) => {
    const server = readServer(text);
    return server.ok ? { value: server.host } : { error: server.error };
  }),
  port: reading(100, (text) => {
    const port = readPort(text);
    return port.ok ? { value: port.port } : { error: port.error };
  }),
  encryption,
});

/** An e-mail address as typed. Gives it ready to send: domain in lower case and A-labels. */
export const addressSchema = reading(2000, (text) => {
  const read = readAddress(text);
  return read.ok ? { value: read.address } : { error: read.error };
});
