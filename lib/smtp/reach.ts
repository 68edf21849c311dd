import type net from 'node:net';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { connect } from './connect';
import { endedUnheard, listenBehindTls } from './held-introduction';
import { asQueued, beside, callAlone } from './one-at-a-time';
import { ownName } from './own-name';
import type { SecondLook } from './second-look';
import { noteEncryption, secureLine } from './secure-line';
import { openSession, type Session } from './session';
import type { Stop } from './stop';
import { watchGreeting } from './watch-greeting';
import type { Found, Way } from './way';

/** Connects, encrypts, greets: to the point where a sign-in could be made. Rejects with the first reason to stop. */
export async function reach(way: Way, found: Found): Promise<Session> {
  const { target, port, encryption, transcript, signal } = way;
  way.begin('connect');
  const { socket, address, others } = await connect(target, port, {
    signal,
    places: way.places,
    urgent: way.urgent,
    reports: found.addresses,
    bothFamilies: way.as === 'check',
  });
  found.others = others;
  found.address = address;
  // behind TLS the handshake is no word yet
  way.connected?.(() => (found.session ? found.session.heard.bytes() : socket.bytesRead) === 0);
  transcript.remark(`connected to ${address.address} port ${port}`);
  const behindTls: SecondLook = {
    target,
    address,
    port,
    places: way.places,
    signal,
    patience: 0,
    ...(way.hush !== undefined && { hush: way.hush }),
  };
  const second = way.as === 'check' ? behindTls : null;
  const line = encryption === 'tls' ? await secureLine(way, socket, found, second) : socket;
  way.begin('greet');
  const isTls = encryption === 'tls';
  const session = begin(way, found, line);
  const watch = watchGreeting(line, session, isTls ? behindTls : second, isTls);
  try {
    await session.ready;
    return session;
  } catch (error) {
    if (second && endedUnheard(error as Stop, session)) throw await lastWords(way, found, second, error);
    if ((error as Stop).code !== stopCodes.oneAtATime)
      throw await asQueued(beside(error as Stop, watch.second()), session, isTls ? null : second);
  } finally {
    watch.end();
  }
  return beginAlone(way, found, behindTls);
}

/** What a server said where a reset took its words away, if it says them again to a client that is silent. */
async function lastWords(way: Way, found: Found, look: SecondLook, error: unknown): Promise<unknown> {
  const { session } = found;
  way.transcript.remark(
    'ended without a word: called once more, with the introduction behind STARTTLS held back',
  );
  way.transcript.secure(false);
  const { watch: _, ...unwatched } = way;
  const words = await listenBehindTls(look, (line) => begin(unwatched, found, line, true));
  if (!words && session) found.session = session;
  return words?.refused ?? error;
}

/** Begins the conversation over a line that is encrypted where it begins so. `held`: see `SessionOptions`. */
function begin(way: Way, found: Found, line: net.Socket, held = false): Session {
  const { target, encryption, transcript, signal } = way;
  line.pause();
  const session = openSession({
    socket: line,
    target,
    encryption,
    name: ownName(line, way.name),
    transcript,
    ...(way.watch && { watch: way.watch }),
    ...(way.oldest && { oldest: way.oldest }),
    held,
    onSecured: (secured, leaf) => noteEncryption(secured, leaf, way, found),
  });
  found.session = session;
  const giveUp = () => session.fail(signal.reason);
  signal.addEventListener('abort', giveUp, { once: true });
  line.once('close', () => signal.removeEventListener('abort', giveUp));
  return session;
}

/** Where one call at a time is let in, the silent one has made way: for a ClientHello, and then for another beginning. */
async function beginAlone(way: Way, found: Found, look: SecondLook): Promise<Session> {
  way.transcript.remark('further calls are turned away: begun again, one call at a time');
  const { line, words } = await callAlone(look);
  const session = begin(way, found, line);
  await session.ready.catch((error: Stop) => {
    throw beside(error, words);
  });
  return session;
}
