import type net from 'node:net';
import tls from 'node:tls';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Offer, Reply } from '@/lib/evidence/evidence';
import type { Encryption } from '@/lib/settings/settings';
import { atLeisure } from './at-leisure';
import { budget, limits } from './budget';
import { type Shown, tlsOptions } from './certificate';
import { readHandshakeEnd } from './client-certificate';
import { createDialogue, type Dialogue } from './dialogue';
import { type Stop, stop, stopCodes } from './stop';
import type { Target } from './target';
import type { Transcript } from './transcript';
import { createReplyCount } from './unasked';
import { createUnfinished } from './unfinished';

/** Begins something that nodemailer answers by a callback. */
type Start<T> = (smtp: SMTPConnection, done: (error?: Error | null, result?: T) => void) => void;

/** One SMTP conversation over a socket of ours. Every promise rejects with the first reason to stop. */
export type Session = {
  /** Greeting and EHLO, and for STARTTLS the handshake and the second EHLO. */
  ready: Promise<void>;
  run: <T>(start: Start<T>) => Promise<T | undefined>;
  dialogue: Dialogue;
  offer: () => Offer;
  /** What was heard of a reply whose last line has not come. */
  unfinished: () => string;
  /** Ends it at once for this reason, unless it has ended. */
  fail: (reason: Error) => void;
  /** Says goodbye and leaves the socket to close by itself: within a second, or two in a process that is busy. */
  leave: () => void;
  destroy: () => void;
};

export type SessionOptions = {
  /** Connected, paused, and already under TLS when `encryption` is `tls`. */
  socket: net.Socket;
  target: Target;
  encryption: Encryption;
  /** How we introduce ourselves. */
  name: string;
  transcript: Transcript;
  /** Called with each command as it leaves and with each reply as it comes. */
  watch?: (step: { command: string; reply?: Reply | null }) => void;
  /** Judges what STARTTLS led to. An error it returns ends the conversation before another byte is sent. */
  onSecured?: (socket: tls.TLSSocket, shown: Shown) => Stop | undefined;
  /** The oldest TLS version to agree on, for finding out what an old server has. */
  oldest?: tls.SecureVersion;
};

export function openSession(options: SessionOptions): Session {
  const { socket, target, encryption, name, transcript } = options;
  let fail: (reason: Error) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = (reason) => {
      reject(reason);
      clearTimeout(pause);
      dialogue.rest();
      smtp.close();
      socket.destroy();
    };
  });
  failed.catch(() => {});
  const shown: Shown = {};
  let bytes = 0;
  const replies = createReplyCount();
  const unfinished = createUnfinished();
  let pause: NodeJS.Timeout | undefined;
  let left = false;
  const count = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > limits.conversation) fail(stop(stopCodes.flood));
    unfinished.hear(chunk);
    clearTimeout(pause);
    // a refusal stays one, whatever its last line would say
    if (unfinished.refuses()) pause = setTimeout(() => fail(stop(stopCodes.timedOut)), budget.restOfRefusal);
    // a reply that comes before its command answers nothing, and must not be taken for a yes
    if (replies.hear(chunk) <= dialogue.asked()) return;
    if (dialogue.lastAsked() !== 'STARTTLS') return fail(stop(stopCodes.flood));
    const said = chunk.toString('utf8');
    transcript.received(said, false);
    fail(stop(stopCodes.injected, { command: 'STARTTLS', banner: said.replace(/^220[^\n]*\n/, '').trim() }));
  };
  const dialogue = createDialogue({
    transcript,
    fail: (reason) => fail(reason),
    starttls: encryption === 'starttls',
    ...(options.watch && { watch: options.watch }),
    isSecured: () => smtp._socket instanceof tls.TLSSocket && !smtp.alreadySecured,
    onSecured: () => {
      const secured = smtp._socket as unknown as tls.TLSSocket;
      secured.on('data', count);
      return options.onSecured?.(secured, shown);
    },
  });
  const smtp = new SMTPConnection({
    host: target.host,
    name,
    connection: socket,
    secure: encryption === 'tls',
    secured: encryption === 'tls',
    requireTLS: encryption === 'starttls',
    ignoreTLS: encryption === 'none',
    tls: tlsOptions(target, options.oldest, shown),
    // the dialogue has its own deadlines; these only have to be later
    greetingTimeout: budget.whole + 1_000,
    connectionTimeout: budget.whole + 1_000,
    socketTimeout: budget.whole + 1_000,
    socketCloseTimeout: 0,
    maxResponseSize: limits.reply,
    transactionLog: true,
    logger: dialogue.logger,
  });
  const run: Session['run'] = <T>(start: Start<T>) => {
    const done = new Promise<T | undefined>((resolve, reject) => {
      start(smtp, (error, result) =>
        error ? reject(readHandshakeEnd(error, smtp._socket)) : resolve(result),
      );
    });
    done.catch(() => {});
    return Promise.race([failed, done]);
  };
  smtp.on('error', (error: Error) => fail(readHandshakeEnd(error, smtp._socket)));
  // pending callbacks are told first; a connection that ends without any reason is closed by the server
  smtp.on('end', () => (left ? socket.destroy() : setImmediate(() => fail(stop(stopCodes.closed)))));
  socket.pause();
  socket.on('data', count);
  const ready = run<void>((connection, done) => connection.connect((error) => done(error)));
  ready.catch(() => {});
  return {
    ready,
    run,
    dialogue,
    offer: dialogue.offer,
    unfinished: unfinished.text,
    fail,
    leave: () => {
      left = true;
      clearTimeout(pause);
      dialogue.rest();
      // nobody waits for a good-bye: where this process is busy, who waits for an answer goes first
      atLeisure(0, () => {
        smtp.quit();
        setTimeout(() => socket.destroy(), 1_000).unref();
      });
    },
    destroy: () => fail(stop(stopCodes.closed)),
  };
}
