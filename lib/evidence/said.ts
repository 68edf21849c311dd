/** An SMTP reply (RFC 5321 §4.2). `status` is the enhanced status code (RFC 3463) if there was one; `text` has neither code. */
export type Reply = { code: number; status?: string; text: string };

/** What answered on the port, judged by its first bytes. `silent`: connected, and said nothing. */
export type Answer =
  | 'smtp'
  | 'tls'
  | 'imap'
  | 'pop3'
  | 'http'
  | 'ssh'
  | 'ftp'
  | 'telnet'
  | 'lmtp'
  | 'sieve'
  | 'nntp'
  | 'other'
  | 'silent';

/** What the server offered after the last EHLO. `auth` are SASL mechanism names in upper case. */
export type Offer = {
  starttls: boolean;
  auth: string[];
  /** The ways to sign in that were offered before the line was encrypted, where none are offered since. */
  authInClear?: string[];
  utf8: boolean;
  pipelining: boolean;
  /** It took HELO alone, to which no server says what it can do (RFC 5321 §4.1.1.1). */
  byHelo?: true;
  /** The largest message that the server says it takes, in bytes (RFC 1870). Absent where it names no limit. */
  size?: number;
};

/** A server's own words on a token: `status` as `401` or `invalid_token`, `scope` the permission it wants. */
export type TokenChallenge = { status: string; scope?: string };
