import type net from 'node:net';
import type { Encryption } from '@/lib/settings/settings';
import { isTlsRecord, recogniseAnswer } from './answer';
import { asHeard } from './charset';
import { clientHello } from './client-hello';
import { ownName } from './own-name';
import { isYes, readReply } from './reply';
import { onSecondSocket, type SecondLook } from './second-look';
import { type Stop, stop } from './stop';

/** How long the whole of a second conversation may take. Milliseconds. */
const patience = 3_000;
/** Bytes of one answer that are heard. */
const mostHeard = 4_096;

/**
 * Why STARTTLS was agreed on and its handshake was then answered in plain words. OpenSSL keeps them to itself, so they are
 * asked for on a second socket, up to the same point. Null where they are not said again.
 */
export async function plainAnswer(
  code: string,
  look: Omit<SecondLook, 'patience'> & { encryption: Encryption; name?: string | undefined },
): Promise<Stop | null> {
  if (look.encryption !== 'starttls') return null;
  const hello = await clientHello(look.target);
  const heard = await onSecondSocket({ ...look, patience }, (socket) =>
    answerTo(socket, [`EHLO ${ownName(socket, look.name)}\r\n`, 'STARTTLS\r\n', hello]),
  );
  if (!heard?.length) return null;
  const reply = readReply(asHeard(heard));
  // 500 to 504: it took the handshake for a command
  if (reply && reply.code >= 400 && (reply.code < 500 || reply.code > 504))
    return stop(code, { reply, command: 'STARTTLS' });
  const { banner } = recogniseAnswer(heard);
  return banner ? stop(code, { banner }) : null;
}

/** The answer to the last of these, each said when that before it was answered by a yes. Null where it does not come so far. */
async function answerTo(socket: net.Socket, says: (string | Buffer)[]): Promise<Buffer | null> {
  const next = answersOf(socket);
  const greeting = readReply((await next()).toString('latin1'));
  if (greeting?.code !== 220) return null;
  for (const [index, say] of says.entries()) {
    socket.write(say);
    const answer = await next();
    if (index === says.length - 1) return answer;
    const reply = readReply(answer.toString('latin1'));
    if (!isYes(reply) && reply?.code !== 220) return null;
  }
  return null;
}

/** Whole replies, one after the other; of what does not become one, the bytes that came until the line ended. */
function answersOf(socket: net.Socket): () => Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  let ended = false;
  let told = () => {};
  socket.on('data', (piece: Buffer) => {
    bytes = Buffer.concat([bytes, piece]).subarray(0, mostHeard);
    told();
  });
  const end = () => {
    ended = true;
    told();
  };
  socket.on('error', end);
  socket.once('end', end);
  socket.once('close', end);
  return () =>
    new Promise((resolve) => {
      told = () => {
        const isWhole = isTlsRecord(bytes) || lastLine.test(bytes.toString('latin1'));
        if (!isWhole && !ended && bytes.length < mostHeard) return;
        const answer = bytes;
        bytes = Buffer.alloc(0);
        told = () => {};
        resolve(answer);
      };
      told();
    });
}

/** The last line of a reply, to its end (RFC 5321 §4.2.1), or a line that is none. */
const lastLine = /(?:^|\n)(?!\d{3}-)[^\n]+\n/;
