import type net from 'node:net';
import { recogniseAnswer } from './answer';
import { atLeisure } from './at-leisure';
import { budget } from './budget';
import { helloFirst, type SecondLook, strangerBehindTls } from './second-look';
import { over, stop, stopCodes } from './stop';
import { controllerWithin } from './within';

/** Looks at the first bytes of a conversation beside it. `heard` are those bytes, 512 at most. */
export type GreetingWatch = { heard: () => Buffer; end: () => void };

/**
 * Ends a conversation early where its greeting can only disappoint: words that are not those of a mail server, or
 * silence on a port that a second socket proves to speak TLS from the first byte, or to be a web server. `encrypted`: the
 * conversation is under TLS from its first byte.
 */
export function watchGreeting(
  socket: net.Socket,
  fail: (reason: Error) => void,
  look: SecondLook | null,
  encrypted: boolean,
): GreetingWatch {
  let asking: AbortController | undefined;
  let heard = Buffer.alloc(0);
  let settle: NodeJS.Timeout | undefined;
  const judgeWords = () => {
    const words = recogniseAnswer(heard);
    const known = words.answered !== 'smtp' && words.answered !== 'other';
    if (known || (words.answered === 'other' && isBinary(heard))) fail(stop(stopCodes.notSmtp, words));
  };
  const listen = (chunk: Buffer) => {
    heard = Buffer.concat([heard, chunk.subarray(0, 512 - heard.length)]);
    settle ??= setTimeout(judgeWords, budget.secondLook);
    if (heard.length >= 512) socket.off('data', listen);
  };
  socket.on('data', listen);
  const ask = async () => {
    if (!look || heard.length > 0) return;
    asking = controllerWithin(look.signal);
    const { signal } = asking;
    if (encrypted) {
      const other = await strangerBehindTls({ ...look, signal, patience: budget.handshake });
      if (other && heard.length === 0 && !signal.aborted) fail(stop(stopCodes.notSmtp, other));
      return;
    }
    const words = await helloFirst({ ...look, signal, patience: budget.handshake });
    if (heard.length > 0 || signal.aborted) return;
    if (words.answered === 'tls') fail(stop(stopCodes.tlsFirst, { answered: 'tls' }));
    else if (words.answered !== 'silent' && words.answered !== 'smtp') fail(stop(stopCodes.notSmtp, words));
  };
  const callOff = atLeisure(budget.secondLook, ask);
  return {
    heard: () => heard,
    end: () => {
      asking?.abort(over);
      callOff();
      clearTimeout(settle);
      socket.off('data', listen);
    },
  };
}

/** Bytes that no mail server begins with, and that are no slow beginning of words either. */
function isBinary(bytes: Buffer): boolean {
  return bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13);
}
