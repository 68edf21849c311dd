import { ofSomeoneElse, otherPort, otherServer } from '@/lib/problems/vocabulary/named-instead';
import type { NarrowerReply } from './narrower-reply';

/** The causes of a refusal that may name what to use in its place. */
const of = [
  'relay-denied',
  'starttls-required',
  'starttls-not-offered',
  'server-temporary-failure',
  'ip-blocklisted',
  'helo-rejected',
] as const;

/** Whose mailbox it is that moved, is known there (RFC 4954 §6). */
const answersSignIn = /(?:^|[^\d.])53[458][ -]/;

/** What a refusal (plain form) names: the last thing that it asks for. Undefined: nothing. */
export function namedInstead(text: string): { port?: number; server?: string } {
  if (ofSomeoneElse.test(text) && !answersSignIn.test(text)) return {};
  const [port] = otherPort.exec(text)?.slice(1).filter(Boolean) ?? [];
  const [server] = otherServer.exec(text)?.slice(1).filter(Boolean) ?? [];
  return { ...(port && { port: Number(port) }), ...(server && { server }) };
}

/** How the line is encrypted at the ports that mail programs use (RFC 8314 §3.3, RFC 6409 §3.1). */
const modes: Partial<Record<number, 'tls' | 'starttls'>> = { 465: 'tls', 587: 'starttls', 2525: 'starttls' };

/** The same for placeholders. */
export function namedValues(text: string) {
  const { port, server } = namedInstead(text);
  return {
    namedPort: String(port ?? '–'),
    namedMode: modes[port ?? 0] ?? 'other',
    namedServer: server ?? '–',
  };
}

/** A refusal that says what to use in its place: only whoever runs the server can say whether a name is right. */
export const narrowerNamed = [
  { words: 'names-server', apart: true, of, fits: (text) => namedInstead(text).server !== undefined },
  {
    words: 'names-server',
    apart: true,
    of: ['auth-bad-credentials', 'auth-account-locked-or-disabled', 'auth-basic-disabled'],
    fits: (text, host) => {
      const { server } = namedInstead(text);
      return server !== undefined && server !== host;
    },
  },
  { words: 'names-port', apart: true, of, fits: (text) => namedInstead(text).port !== undefined },
] as const satisfies NarrowerReply[];
