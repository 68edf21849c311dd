import type net from 'node:net';
import tls from 'node:tls';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Offer, Reply } from '@/lib/evidence/said';
import { stopCodes } from '@/lib/evidence/stop-codes';
import type { Encryption } from '@/lib/settings/settings';
import { atLeisure } from './at-leisure';
import { budget } from './budget';
import { handshakeWith } from './certificate';
import { readHandshakeEnd } from './client-certificate';
import { connectionOptions } from './connection-options';
import { createDialogue, type Dialogue } from './dialogue';
import { guarded } from './fault';
import type { Hearing } from './hearing';
import { readLeafOnly } from './leaf';
import { type Stop, stop } from './stop';
import type { Target } from './target';
import type { Transcript } from './transcript';
import { listenForViolations } from './violations';

/** Begins something that nodemailer answers by a callback. */
type Start<T> = (smtp: SMTPConnection, done: (error?: Error | null, result?: T) => void) => void;

/** One SMTP conversation over a socket of ours. Every promise rejects with the first reason to stop. */
export type Session = {
  /** Greeting and EHLO, and for STARTTLS the handshake and the second EHLO. */
  ready: Promise<void>;
  run: <T>(start: Start<T>) => Promise<T | undefined>;
  dialogue: Dialogue;
  offer: () => Offer;
  /** What the server has said, in bytes. */
  heard: Hearing;
  /** Ends it at once for this reason, unless it has ended. */
  fail: (reason: Error) => void;
  /** Says goodbye and leaves the socket to close by itself: within a second, or two in a process that is busy. */
  leave: () => void;
  destroy: () => void;
};

/** What a conversation is about, and who is told of it. */
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
  onSecured?: (socket: tls.TLSSocket, leaf: tls.PeerCertificate | undefined) => Stop | undefined;
  /** The oldest TLS version to agree on, for finding out what an old server has. */
  oldest?: tls.SecureVersion;
  /** What we would say behind STARTTLS is kept back, to listen alone. */
  held?: boolean;
};

/** Begins a conversation at once; whoever wants to sign in waits for `ready`. */
export function openSession(options: SessionOptions): Session {
  const { socket, encryption, transcript } = options;
  const handshake = handshakeWith(options.target, options.oldest);
  let left = false;
  let reject: (reason: Error) => void = () => {};
  const failed = new Promise<never>((_, no) => {
    reject = no;
  });
  failed.catch(() => {});
  const rest = () => {
    listener.end();
    dialogue.rest();
  };
  const fail = (reason: Error) => {
    reject(reason);
    rest();
    smtp.close();
    socket.destroy();
  };
  const dialogue = createDialogue({
    transcript,
    fail,
    starttls: encryption === 'starttls',
    watch: (step) => {
      if (step.command === 'STARTTLS' && step.reply) process.nextTick(readLeafOf, smtp);
      if (step.command === 'DATA' && step.reply) holdMessage(smtp);
      if (step.command === '.' && !step.reply) release(smtp);
      options.watch?.(step);
    },
    isSecured: () => smtp._socket instanceof tls.TLSSocket && !smtp.alreadySecured,
    isClosed: () => !smtp._socket || smtp._socket.destroyed,
    onSecured: () => {
      const secured = smtp._socket as unknown as tls.TLSSocket;
      // before nodemailer, which answers a reply at once
      secured.prependListener('data', hear);
      if (options.held) secured.cork();
      return options.onSecured?.(secured, handshake.takeLeaf());
    },
  });
  const listener = listenForViolations(dialogue, transcript, fail);
  const hear = guarded(listener.hear, fail);
  const smtp = new SMTPConnection(connectionOptions(options, handshake, dialogue));
  const run: Session['run'] = <T>(start: Start<T>) => {
    const done = new Promise<T | undefined>((resolve, no) => {
      start(smtp, (error, result) => (error ? no(readHandshakeEnd(error, smtp._socket)) : resolve(result)));
    });
    done.catch(() => {});
    return Promise.race([failed, done]);
  };
  smtp.on('error', (error: Error) => fail(readHandshakeEnd(error, smtp._socket)));
  // pending callbacks are told first; a connection that ends without any reason is closed by the server
  smtp.on('end', () => (left ? socket.destroy() : setImmediate(() => fail(stop(stopCodes.closed)))));
  socket.pause();
  socket.on('data', hear);
  const ready = run<void>((connection, done) => connection.connect((error) => done(error)));
  ready.catch(() => {});
  return {
    ready,
    run,
    dialogue,
    offer: dialogue.offer,
    heard: listener.heard,
    fail,
    leave: () => {
      left = true;
      rest();
      // nobody waits for a good-bye: where this process is busy, who waits for an answer goes first
      atLeisure(0, () => {
        smtp.quit();
        setTimeout(() => socket.destroy(), budget.goodbye).unref();
      });
    },
    destroy: () => fail(stop(stopCodes.closed)),
  };
}

/** Of a handshake that nodemailer has begun, right behind the reply to STARTTLS. */
function readLeafOf({ _socket }: SMTPConnection): void {
  if (_socket instanceof tls.TLSSocket) readLeafOnly(_socket);
}

/** The message and its final dot, which nodemailer writes one after the other, leave as one. */
function holdMessage(smtp: SMTPConnection): void {
  if (smtp._socket) smtp._socket.cork();
  setImmediate(release, smtp);
}

function release({ _socket }: SMTPConnection): void {
  if (_socket) _socket.uncork();
}
