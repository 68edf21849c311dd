import type { Settings } from '@/lib/settings/settings';
import type { CertificateFacts } from './certificate-facts';
import type { AddressReport, NameReport, NeighbourReport } from './reports';
import type { Answer, Offer, Reply, TokenChallenge } from './said';
import type { Stage, StageReport } from './stages';

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
  /** The first words answered a ClientHello, with which a second call had begun: what they quote is ours. */
  toHello?: true;
  /** A second call to a port that said nothing, or ended ours without a word, was greeted, or answered to encryption, as it should be. */
  secondAnswered?: true;
  /** A second call to a port that was silent, made to see what it does with encryption, was hung up on, or turned away in words. */
  secondTurnedAway?: true;
  /** The receipt for the message was still due when the connection ended: it may have been accepted. */
  afterFinalDot?: boolean;
  certificate?: CertificateFacts;
  /** The time for the whole check ran out, though the server had answered each command before. */
  outOfTime?: true;
  /** What of a sign-in by LOGIN the server had not asked for yet when it refused it: both answers, or the password. */
  unsaid?: 'both' | 'password';
  /** It followed a sign-in by PLAIN, which had said both, and which the server could not read. */
  secondSignIn?: true;
  /** What the server said of a token that it did not take. */
  challenge?: TokenChallenge;
  /** The words of the server came written over, as mail inspection of a firewall does it. */
  masked?: true;
  /** The outdated TLS version the server would have spoken, where it could be found out: `TLSv1`, `TLSv1.1`. */
  tlsOffered?: string;
  /**
   * A second try was encrypted with a present version: `sound` as at first, `outdated-parts` only with ciphers, keys or signatures
   * that mail programs no longer take.
   */
  tlsAgain?: 'sound' | 'outdated-parts';
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
  /** A signed link fixes how the user name is formed: the visitor cannot try another. */
  nameIsFixed?: true;
  /** The visitor was given a relay, or is to sign in nowhere, by what the wizard or a link was told. */
  relay?: true;
  /** The domain of the visitor's address, where one was given. */
  domain?: string;
  stages: StageReport[];
  addresses: AddressReport[];
  offer?: Offer;
  /** TLS as it was agreed on: `TLSv1.3` … Absent when the connection stayed plain. */
  tlsVersion?: string;
  certificate?: CertificateFacts;
  /** How far the server’s clock is ahead of ours, or behind it (below zero), in milliseconds, where its greeting tells that. */
  clockAhead?: number;
  failure?: Failure;
  /** The server's words after the final dot, when it accepted the message. */
  receipt?: Reply;
  /** The server’s words when it took the sign-in. */
  letIn?: Reply;
  neighbours: NeighbourReport[];
  /** Names on a certificate that lacks the one that was asked for, as far as they were looked up. */
  names?: NameReport[];
  /**
   * It is our own network, and nothing is known of the target: no well-known mail server could be reached either, or the name
   * servers here know neither this one nor a well-known one.
   */
  ownNetwork?: 'unreachable' | 'nameless';
  /** The check goes on listening: this is what was seen so far. */
  listening?: true;
  /** The target was not one that this installation may dial. Nothing was dialled and nothing else is known. */
  refused?: true;
};
