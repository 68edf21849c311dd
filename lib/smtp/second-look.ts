import type net from 'node:net';
import tls from 'node:tls';
import { isBarelyBegun, isTlsRecord, type Recognised, recogniseAnswer } from './answer';
import { budget } from './budget';
import { tlsOptions } from './certificate';
import { clientHello } from './client-hello';
import { dialOne } from './dial';
import type { Places } from './places';
import { over, type Stop } from './stop';
import type { Target, VettedAddress } from './target';
import { controllerWithin } from './within';

/** A second socket to the address and port of a check. */
export type SecondLook = {
  target: Target;
  address: VettedAddress;
  port: number;
  places: Places;
  signal: AbortSignal;
  /** Milliseconds to wait for the first bytes. */
  patience: number;
  /** Milliseconds that a server is let be which is silent behind TLS, before it is spoken to. */
  hush?: number;
};

/** What was heard on a second socket. `hungUp`: it was turned down or ended by the other side before a word. */
export type Heard = Recognised & { hungUp?: true };

/** Opens a second socket, says nothing, and names what speaks first. `silent` for nothing heard, whatever the reason. */
export async function listenFirst(look: SecondLook): Promise<Heard> {
  return hear(look, null);
}

/**
 * Opens a second socket and begins with a TLS ClientHello. A TLS server answers with a record, in milliseconds; a web
 * server with an error; a mail server that begins plain with its greeting or not at all.
 */
export async function helloFirst(look: SecondLook): Promise<Heard> {
  return hear(look, await clientHello(look.target));
}

/** Asks in both ways at once: for a port where a TLS handshake came to nothing. The first that hears words wins. */
export async function whatAnswers(look: SecondLook): Promise<Recognised> {
  return firstWords([listenFirst(look), helloFirst(look)]);
}

/** What web servers agree on in a handshake (RFC 7301 §6, RFC 9113 §3.2): some know the newer alone. */
const ofWeb = ['h2', 'http/1.1'];

/**
 * What is behind TLS where nobody speaks first. A web server agrees on HTTP in the handshake (ALPN, RFC 7301), which a
 * mail server knows nothing of, or answers our first command as web servers do; others answer in words of their own.
 * Null for silence, and for the words of a mail server.
 */
export async function strangerBehindTls(look: SecondLook): Promise<Recognised | null> {
  let speak: NodeJS.Timeout | undefined;
  const heard = await onSecondSocket(look, (socket) => {
    return new Promise<Recognised | null>((resolve) => {
      const line = tls.connect({ ...tlsOptions(look.target), socket, ALPNProtocols: ofWeb });
      line.on('error', () => resolve(null));
      line.once('close', () => resolve(null));
      line.once('data', (bytes: Buffer) => resolve(recogniseAnswer(bytes.subarray(0, mostHeard))));
      line.once('secureConnect', () => {
        if (ofWeb.some((each) => each === line.alpnProtocol)) return resolve({ answered: 'http' });
        speak = setTimeout(() => line.write('EHLO [127.0.0.1]\r\n\r\n'), look.hush ?? budget.hushBehindTls);
      });
    });
  });
  clearTimeout(speak);
  return heard?.answered === 'smtp' ? null : heard;
}

/** The first of several looks that hears words; `silent` when none does. */
export async function firstWords(looks: (Promise<Recognised> | undefined)[]): Promise<Recognised> {
  const words = looks.map(async (look) => {
    const heard = await look;
    if (!heard || heard.answered === 'silent' || heard.answered === 'tls') throw new Error('no words');
    return heard;
  });
  return Promise.any(words).catch((): Recognised => ({ answered: 'silent' }));
}

/** Bytes that tell what speaks, and milliseconds after which a banner without a line end is taken for complete. */
const mostHeard = 512;
const bannerSettles = 100;

async function hear(look: SecondLook, say: Buffer | null): Promise<Heard> {
  let hungUp = false;
  const bytes = await onSecondSocket(
    look,
    async (socket, signal) => {
      if (say) socket.write(say);
      const chunks: Buffer[] = [];
      let settles = false;
      await new Promise<void>((resolve) => {
        const end = () => {
          hungUp ||= !signal.aborted;
          resolve();
        };
        socket.on('error', end);
        socket.once('close', end);
        socket.once('end', end);
        socket.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          const heard = Buffer.concat(chunks);
          if (heard.length >= mostHeard || heard.includes(10) || isTlsRecord(heard)) resolve();
          if (settles || isBarelyBegun(heard)) return;
          settles = true;
          setTimeout(resolve, bannerSettles);
        });
      });
      return Buffer.concat(chunks).subarray(0, mostHeard);
    },
    (code) => {
      hungUp = code === 'ECONNREFUSED' || code === 'ECONNRESET';
    },
  );
  if (bytes?.length) return recogniseAnswer(bytes);
  return { answered: 'silent', ...(hungUp ? { hungUp: true } : {}) };
}

/** Keeps the socket for as long as it is used, `patience` at most. Null where it could not be opened, and why not. */
export async function onSecondSocket<T>(
  { target, address, port, places, signal, patience }: SecondLook,
  use: (socket: net.Socket, signal: AbortSignal) => Promise<T>,
  failed?: (code: string | undefined) => void,
): Promise<T | null> {
  const end = controllerWithin(signal);
  const late = setTimeout(() => end.abort(over), patience);
  try {
    const socket = await dialOne(target, address, port, { signal: end.signal, places, urgent: true });
    return await use(socket, end.signal);
  } catch (error) {
    failed?.((error as Partial<Stop> | undefined)?.code);
    return null;
  } finally {
    clearTimeout(late);
    end.abort(over);
  }
}
