import { z } from 'zod';
import { editionIds } from '@/lib/settings/edition-ids';
import { encryptions } from '@/lib/settings/settings';
import { isSafeAddress } from '@/lib/smtp/message';
import { locales } from '@/lib/text/locales';

/** What a form sends to have a check run. Error values are keys of `check.errors`. */
const checkRequestSchema = z
  .object({
    /** 128 random bits in hexadecimal, made by the browser: who knows it may cancel the check. */
    runId: z.string().regex(/^[0-9a-f]{32}$/, 'request'),
    host: z
      .string('host')
      .trim()
      .toLowerCase()
      .regex(/^[^\s\p{Cc}\p{Cf}]{1,253}$/u, 'host'),
    port: z.int('port').min(1, 'port').max(65_535, 'port'),
    encryption: z.enum(encryptions, 'encryption'),
    mode: z.enum(['server', 'send'], 'mode'),
    address: z.string().trim().max(254, 'address').optional(),
    username: z.string().max(320, 'username').optional(),
    password: z.string().max(1024, 'password').optional(),
    /** The person signed in at the provider’s window: nothing but an address comes from the form. */
    signedIn: z.boolean('request').optional(),
    /** The host’s name as the person typed it once more, where nothing else says that a password may go there. */
    confirmedHost: z.string().max(300, 'request').optional(),
    /** The signed link with which the settings came, as it stands in the page’s address. */
    link: z.string().max(8_000, 'request').optional(),
    /** The wizard was told that the visitor was given a relay, or a link that nobody signs in. */
    relay: z.boolean('request').optional(),
    locale: z.enum(locales, 'request'),
    edition: z.enum(editionIds, 'request').optional(),
  })
  .superRefine(({ mode, encryption, address, username, password, signedIn }, context) => {
    if (mode === 'server') return;
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    // nothing secret is ever sent on a line without encryption
    if (encryption === 'none') fault('encryption', 'request');
    if (!address || !isSafeAddress(address)) fault('address', 'address');
    if (signedIn) return;
    if (!username || cannotBeSent(username)) fault('username', 'username');
    if (!password || cannotBeSent(password)) fault('password', 'password');
  });

/** As a form has it. */
export type CheckRequest = z.input<typeof checkRequestSchema>;

/** As it was accepted. */
export type AcceptedRequest = z.output<typeof checkRequestSchema>;

/** Parses what came in. Errors are by field; anything outside a field is under `request`. */
export function readRequest(
  input: unknown,
): { ok: true; request: AcceptedRequest } | { ok: false; errors: Record<string, string> } {
  const parsed = checkRequestSchema.safeParse(input);
  if (parsed.success) return { ok: true, request: parsed.data };
  const errors: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) {
    const field = String(path[0] ?? 'request');
    errors[field] ??= known.has(message) ? message : 'request';
  }
  return { ok: false, errors };
}

const known = new Set(['host', 'port', 'encryption', 'mode', 'address', 'username', 'password']);

/** CR, LF and NUL would end a line or a field of SASL PLAIN (RFC 4616 §2); half a letter cannot be sent at all (RFC 3629 §3). */
function cannotBeSent(text: string): boolean {
  return /[\p{Cc}\p{Cs}]/u.test(text);
}
