import { budget, limits } from './budget';
import type { Handshake } from './certificate';
import type { Dialogue } from './dialogue';
import { knowsNoEhlo } from './learned';
import type { SessionOptions } from './session';

/** Nodemailer speaks over our socket and keeps no time: its own deadlines only have to be later than the dialogue’s. */
export function connectionOptions(
  { socket, target, encryption, name }: SessionOptions,
  handshake: Handshake,
  { logger, secured, refusal }: Dialogue,
) {
  const later = budget.whole + 1_000;
  return {
    host: target.host,
    name,
    connection: socket,
    secure: encryption === 'tls',
    secured: encryption === 'tls',
    // nodemailer looks at this again with each refusal, and tries no HELO while it is true
    get requireTLS() {
      return encryption === 'starttls' && !(secured() && knowsNoEhlo(refusal()));
    },
    ignoreTLS: encryption === 'none',
    tls: handshake.options,
    greetingTimeout: later,
    connectionTimeout: later,
    socketTimeout: later,
    socketCloseTimeout: 0,
    maxResponseSize: limits.reply,
    transactionLog: true,
    logger,
  };
}
