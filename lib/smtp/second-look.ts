import tls from 'node:tls';
import type { Answer } from '@/lib/evidence/evidence';
import { recogniseAnswer } from './answer';
import { tlsOptions } from './certificate';
import { clientHello } from './client-hello';
import { dialOne } from './dial';
import type { Places } from './places';
import { over } from './stop';
import type { Target, VettedAddress } from './target';
import { controllerWithin } from './within';

/** What a second socket to the same address and port heard. */
export type Heard = { answered: Answer; banner?: string };

export type SecondLook = {
  target: Target;
  address: VettedAddress;
  port: number;
  places: Places;
  signal: AbortSignal;
  /** Milliseconds to wait for the first bytes. */
  patience: number;
};

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
export async function whatAnswers(look: SecondLook): Promise<Heard> {
  return firstWords([listenFirst(look), helloFirst(look)]);
}

/** How long a server that is silent behind TLS is let be before it is spoken to on a second socket. Milliseconds. */
const hushBehindTls = 1_500;

/**
 * What is behind TLS where nobody speaks first. A web server agrees on HTTP in the handshake (ALPN, RFC 7301), which a
 * mail server knows nothing of, or answers our first command as web servers do; others answer in words of their own.
 * Null for silence, and for the words of a mail server.
 */
export async function strangerBehindTls(look: SecondLook): Promise<Heard | null> {
  const end = controllerWithin(look.signal);
  const { signal } = end;
  const late = setTimeout(() => end.abort(over), look.patience);
  let speak: NodeJS.Timeout | undefined;
  try {
    const socket = await dialOne(look.target, look.address, look.port, {
      signal,
      places: look.places,
      urgent: true,
    });
    return await new Promise<Heard | null>((resolve) => {
      const line = tls.connect({ ...tlsOptions(look.target), socket, ALPNProtocols: ['http/1.1'] });
      line.on('error', () => resolve(null));
      line.once('close', () => resolve(null));
      line.once('data', (bytes: Buffer) => {
        const heard = recogniseAnswer(bytes.subarray(0, 512));
        resolve(heard.answered === 'smtp' ? null : heard);
      });
      line.once('secureConnect', () => {
        if (line.alpnProtocol === 'http/1.1') return resolve({ answered: 'http' });
        speak = setTimeout(() => line.write('EHLO [127.0.0.1]\r\n\r\n'), hushBehindTls);
      });
    });
  } catch {
    return null;
  } finally {
    clearTimeout(late);
    clearTimeout(speak);
    end.abort(over);
  }
}

/** The first of several looks that hears words; `silent` when none does. */
export async function firstWords(looks: (Promise<Heard> | undefined)[]): Promise<Heard> {
  const words = looks.map(async (look) => {
    const heard = await look;
    if (!heard || heard.answered === 'silent' || heard.answered === 'tls') throw new Error('no words');
    return heard;
  });
  return Promise.any(words).catch((): Heard => ({ answered: 'silent' }));
}

async function hear(look: SecondLook, say: Buffer | null): Promise<Heard> {
  const end = controllerWithin(look.signal);
  const { signal } = end;
  const late = setTimeout(() => end.abort(over), look.patience);
  try {
    const socket = await dialOne(look.target, look.address, look.port, {
      signal,
      places: look.places,
      urgent: true,
    });
    if (say) socket.write(say);
    const chunks: Buffer[] = [];
    await new Promise<void>((resolve) => {
      socket.on('error', () => resolve());
      socket.once('close', () => resolve());
      socket.once('end', () => resolve());
      socket.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        const heard = Buffer.concat(chunks);
        if (heard.length >= 512 || heard.includes(10) || (heard[1] === 3 && heard.length >= 3)) resolve();
        // a banner without a line end is complete when nothing more follows
        if (chunks.length === 1) setTimeout(resolve, 100);
      });
    });
    return recogniseAnswer(Buffer.concat(chunks).subarray(0, 512));
  } catch {
    return { answered: 'silent' };
  } finally {
    clearTimeout(late);
    end.abort(over);
  }
}
