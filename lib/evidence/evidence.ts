import type { Encryption, Settings } from '@/lib/settings/settings';
import type { Stage, StageReport } from './stages';

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
  | 'other'
  | 'silent';

/** What a server's certificate says. Dates are ISO 8601; `fault` is Node's first reason, `faults` are all we found. */
export type CertificateFacts = {
  names: string[];
  issuer: string;
  subject: string;
  validFrom: string;
  validTo: string;
  selfSigned: boolean;
  chainLength: number;
  faults: ('untrusted' | 'name' | 'expired' | 'not-yet-valid')[];
  /**
   * Why nobody vouches for it. `self-signed`: it was issued by itself. `unknown-issuer`: the chain is whole, and ends in an
   * authority that is not trusted. `missing-link`: the last certificate that was sent is neither its own issuer nor
   * issued by an authority that is trusted. `weak`: a key or a signature of a kind that is no longer taken.
   */
  untrusted?: 'self-signed' | 'unknown-issuer' | 'missing-link' | 'weak';
  /** The certificate itself is in date, and one that vouches for it is not: its name, and until when it was valid (ISO 8601). */
  expiredLink?: { name: string; validTo: string };
  /** Who issued the last certificate of the chain that was sent. */
  lastIssuer?: string;
  /** The error code of Node or OpenSSL, such as `UNABLE_TO_VERIFY_LEAF_SIGNATURE`. */
  code?: string;
};

/** What the server offered after the last EHLO. `auth` are SASL mechanism names in upper case. */
export type Offer = {
  starttls: boolean;
  auth: string[];
  sizeLimit?: number;
  /** The ways to sign in that were offered before the line was encrypted, where none are offered since. */
  authInClear?: string[];
  utf8: boolean;
  pipelining: boolean;
};

/** Why the check stopped: plain data, without secrets. */
export type Failure = {
  stage: Stage;
  /** A code of Node, OpenSSL or the engine: `ECONNREFUSED`, `ENOTFOUND`, `ETIMEDOUT`, `ECLOSED`, `CERT_HAS_EXPIRED` … */
  code?: string;
  /** The SMTP reply that stopped it. */
  reply?: Reply;
  /** The verb the reply answers, or that got no answer: `MAIL FROM`, `RCPT TO`, `DATA`, `.`, `AUTH LOGIN`, `STARTTLS`, `EHLO`. */
  command?: string;
  /** What answered, when it was not what was asked for. */
  answered?: Answer;
  /** The first words of what answered in place of what was asked for, printable characters only, 200 at most. */
  banner?: string;
  /** The receipt for the message was still due when the connection ended: it may have been accepted. */
  afterFinalDot?: boolean;
  certificate?: CertificateFacts;
  /** The time for the whole check ran out, though the server had answered each command before. */
  outOfTime?: true;
  /** What the server said of a token that it did not take. */
  challenge?: TokenChallenge;
  /** The words of the server came written over, as mail inspection of a firewall does it. */
  masked?: true;
  /** The TLS version the server would have spoken, where it could be found out: `TLSv1`, `TLSv1.1`. */
  tlsOffered?: string;
};

/** A server's own words on a token: `status` as `401` or `invalid_token`, `scope` the permission it wants. */
export type TokenChallenge = { status: string; scope?: string };

/** How a look at another port ended. `ok`: greeted, encrypted as asked, certificate good. `turned-away`: a mail server that refuses callers. */
export type NeighbourStatus =
  | 'ok'
  | 'refused'
  | 'timeout'
  | 'silent'
  | 'not-smtp'
  | 'turned-away'
  | 'wrong-mode'
  | 'no-starttls'
  | 'bad-certificate'
  | 'closed'
  | 'not-finished';

/** Another port and encryption of the same host, looked at without a password. `ms` in milliseconds. */
export type NeighbourReport = {
  port: number;
  encryption: Encryption;
  status: NeighbourStatus;
  ms: number;
  answered?: Answer;
  offer?: Offer;
  /** The refusal of a server that turned us away. */
  reply?: Reply;
  /** The certificate, where it has a fault. */
  certificate?: CertificateFacts;
};

/**
 * One address of the host and what dialling it gave. `answers`: what a look at an address beside the one of the check
 * found, with the refusal or the certificate that is not right.
 */
export type AddressReport = {
  address: string;
  family: 4 | 6;
  status: 'connected' | 'failed' | 'not-tried';
  code?: string;
  ms: number;
  answers?: Exclude<NeighbourStatus, 'not-finished'>;
  reply?: Reply;
  certificate?: CertificateFacts;
};

/** All that one check saw. Plain data: it may be stored in a test, and holds no secret. */
export type Evidence = {
  settings: Settings;
  /** `server`: no sign-in was asked for. `send`: a test message was to be sent. */
  mode: 'server' | 'send';
  /** Whether a user name and password (or token) were given. */
  signIn: boolean;
  /** The sign-in was by a token, not by a password. */
  byToken?: true;
  /** Whether the user name is the address itself. Absent without a sign-in or an address. */
  sameName?: boolean;
  /** The domain of the visitor's address, where one was given. */
  domain?: string;
  stages: StageReport[];
  addresses: AddressReport[];
  offer?: Offer;
  /** TLS as it was agreed on: `TLSv1.3` … Absent when the connection stayed plain. */
  tlsVersion?: string;
  certificate?: CertificateFacts;
  failure?: Failure;
  /** The server's words after the final dot, when it accepted the message. */
  receipt?: Reply;
  neighbours: NeighbourReport[];
  /** No well-known mail server could be reached either: it is our own network, and nothing is known of the target. */
  ownNetwork?: 'unreachable';
  /** The check goes on listening: this is what was seen so far. */
  listening?: true;
  /** The target was not one that this installation may dial. Nothing was dialled and nothing else is known. */
  refused?: boolean;
};
