/** What a test on the visitor’s own computer came to. The ids are keys of words. */
export const localOutcomes = [
  'reached',
  'diverted',
  'untrusted',
  'out-of-date',
  'other-encryption',
  'cut-off',
  'blocked',
  'refused',
  'not-permitted',
  'no-network',
  'name-not-found',
  'no-port',
  'unfinished',
  'not-run',
  'not-here',
  'wrong-window',
  'unreadable',
] as const;
export type LocalOutcome = (typeof localOutcomes)[number];

/**
 * Who answers in the server’s place: a program on the computer itself, a VPN or proxy with addresses of its own, something
 * inside the same network, a program on the computer or an inspection of the company’s with a certificate of its own, or a
 * firewall that rewrites what is said.
 */
export const diversions = [
  'this-computer',
  'tunnel',
  'private-network',
  'scanner',
  'inspector',
  'network-device',
] as const;
export type Diversion = (typeof diversions)[number];

export type Program =
  | 'test-netconnection'
  | 'nc'
  | 'telnet'
  | 'curl'
  | 'openssl'
  | 'look-up'
  | 'portqry'
  | 'port-scan'
  | 'trace'
  | 'ping';

/** One test, read. Names, ports and addresses stand here only where they are real ones. */
export type LocalTest = {
  outcome: LocalOutcome;
  /** Only with `diverted`. */
  by?: Diversion | undefined;
  program?: Program | undefined;
  /** Lower case, A-labels or an IP literal. */
  host?: string | undefined;
  port?: number | undefined;
  remoteAddress?: string | undefined;
  /** Who issued the certificate that arrived, as far as it was printed: a short line, harmless to show. */
  issuer?: string | undefined;
  /** The network connection’s name as the computer calls it, one short line. */
  interface?: string | undefined;
  /** That name is one that VPN programs use. */
  vpn: boolean;
  /** It was reached, but another address of the same server did not answer. */
  partly: boolean;
};
