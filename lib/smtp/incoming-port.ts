import type { Answer } from '@/lib/evidence/said';

/** Ports for fetching mail, which no outgoing server uses (IANA service names: pop3, imap, imaps, pop3s). */
const incoming: Record<number, Answer> = { 110: 'pop3', 143: 'imap', 993: 'imap', 995: 'pop3' };

/** What a well-known port for fetching mail speaks; undefined for any other port. */
export function incomingAnswer(port: number): Answer | undefined {
  return incoming[port];
}
