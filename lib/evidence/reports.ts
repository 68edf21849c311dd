import type { Encryption } from '@/lib/settings/settings';
import type { CertificateFacts } from './certificate-facts';
import type { Answer, Offer, Reply } from './said';

/**
 * How a look at another port ended. `ok`: greeted, encrypted as asked, certificate good. `turned-away`: a mail server
 * that refuses callers. `old-tls`: it takes no version or kind of encryption of today.
 */
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
  | 'old-tls'
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
 * One address of the host and what dialling it gave, after `ms` milliseconds. `answers`: what a look at an address
 * beside the one of the check found, with the refusal if there was one.
 */
export type AddressReport = {
  address: string;
  family: 4 | 6;
  status: 'connected' | 'failed' | 'not-tried';
  code?: string;
  ms: number;
  answers?: Exclude<NeighbourStatus, 'not-finished'>;
  /** What it offers, where it answers as it should. */
  offer?: Offer;
  reply?: Reply;
};

/**
 * A name on the server’s certificate, looked up: it leads to an address of the host that was asked for, to others alone, or
 * nowhere. `look`: what answered to that name at the address of the host.
 */
export type NameReport = { host: string; leads: 'here' | 'elsewhere' | 'nowhere'; look?: NeighbourReport };
