import type net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { budget, socketsPerHost } from './budget';
import { dialOne } from './dial';
import { type Heard, helloFirst, type SecondLook } from './second-look';
import type { Session } from './session';
import { type Stop, stop } from './stop';

/**
 * How soon a server has seen that a call has ended: some let half a second pass when a handshake came to nothing (Exim with
 * GnuTLS). Waited for from one try to the next. Milliseconds.
 */
const untilSeen = [300, 400, 600, 600];

/**
 * One call for a ClientHello, and the next for a conversation in plain words; no look at another port gets in between. Rejects where
 * the first told what the port is.
 */
export async function callAlone(look: SecondLook): Promise<{ line: net.Socket; words: Heard }> {
  const { target, address, port, signal, places } = look;
  places.keep(socketsPerHost);
  try {
    const words = await helloAlone(look);
    if (words.answered === 'tls') throw stop(stopCodes.tlsFirst, { answered: 'tls' });
    if (words.answered !== 'silent' && words.answered !== 'smtp') throw strangerTo(words);
    const line = await dialOne(target, address, port, { signal, places, urgent: true });
    return { line, words };
  } finally {
    places.keep(0);
  }
}

/** A ClientHello where one call at a time is let in. The one before it has just been ended, and so is its own in the end. */
async function helloAlone(look: SecondLook): Promise<Heard> {
  let heard: Heard = { answered: 'silent' };
  for (const ms of untilSeen) {
    heard = await helloFirst({ ...look, patience: budget.helloAlone });
    await pause(ms, undefined, { signal: look.signal }).catch(() => {});
    if (!isTurnedAway(heard)) break;
  }
  return heard;
}

/** Whether a call that began with a ClientHello was hung up on, or refused in words: it tells nothing of TLS. */
export function isTurnedAway({ hungUp, banner = '' }: Heard): boolean {
  return hungUp === true || /^[45]\d\d/.test(banner);
}

/** What answers a ClientHello in words, and is no mail server. */
export function strangerTo(hello: Heard): Stop {
  return stop(stopCodes.notSmtp, { ...hello, toHello: true });
}

/** A silence with what the second call met meanwhile: one that was turned away says nothing of encryption. */
export function beside(error: Stop, words: Heard): Stop {
  const { code, failure } = error;
  if (code !== stopCodes.timedOut) return error;
  if (isTurnedAway(words)) return stop(code, { ...failure, secondTurnedAway: true });
  return isGreeting(words) ? stop(code, { ...failure, secondAnswered: true }) : error;
}

function isGreeting({ answered, banner = '' }: Heard): boolean {
  return answered === 'smtp' && banner.startsWith('220');
}

/**
 * What is to be said of a call that heard nothing to its end: a server that serves one call at a time had our ClientHello wait
 * behind it, and answers one that comes alone.
 */
export async function asQueued(
  error: Stop,
  { heard }: Pick<Session, 'heard'>,
  look: SecondLook | null,
): Promise<Stop> {
  const isSilent = error.code === stopCodes.timedOut && heard.bytes() === 0;
  if (!look || !isSilent || look.signal.aborted) return error;
  const words = await helloFirst({ ...look, patience: budget.helloBehind });
  return words.answered === 'tls' ? stop(stopCodes.tlsFirst, { answered: 'tls' }) : error;
}
