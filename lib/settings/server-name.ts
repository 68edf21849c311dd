import { readHostName } from './host-name';
import type { ErrorKey, Notice } from './notice';
import { takeApart } from './server-text';
import type { Encryption } from './settings';

/** What the server box holds. `taken` says what was taken out of what was pasted. See `ServerReading` for all remarks. */
export type ServerName =
  | { ok: true; host: string; shown: string; port?: number; encryption?: Encryption; taken: Notice[] }
  | { ok: false; error: ErrorKey };

/** Reads the server box as `readServer` does, without a list of providers and so without its remarks; never throws. */
export function readServerName(typed: string): ServerName {
  const parts = takeApart(typed);
  if ('error' in parts) return { ok: false, error: parts.error };
  const { name: text, notices: taken, ...pasted } = parts;
  const name = readHostName(text);
  if ('error' in name) return { ok: false, error: name.error };
  return { ok: true, host: name.host, shown: name.shown, ...pasted, taken };
}
