/** Ports for fetching mail, which no outgoing server uses (IANA service names pop3, imap, imaps, pop3s). */
const incoming: Readonly<Record<number, 'pop3' | 'imap'>> = {
  110: 'pop3',
  143: 'imap',
  993: 'imap',
  995: 'pop3',
};

/** What a well-known port for fetching mail speaks; undefined for any other port. */
export function incomingProtocol(port: number): 'pop3' | 'imap' | undefined {
  return incoming[port];
}
