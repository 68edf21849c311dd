import { setTimeout as pause } from 'node:timers/promises';
import { type Heard, helloFirst, type SecondLook } from './second-look';
import { type Stop, stop, stopCodes } from './stop';

/** How soon a server has seen that a call has ended, and how soon one answers a ClientHello that it knows. Milliseconds. */
const untilSeen = 300;
const untilAnswered = 3_000;

/** A ClientHello where one call at a time is let in. The one before it has just been ended, and so is its own in the end. */
export async function helloAlone(look: SecondLook): Promise<Heard> {
  const begin = () => helloFirst({ ...look, patience: untilAnswered });
  const first = await begin();
  await seen(look.signal);
  if (!isTurnedAway(first)) return first;
  const second = await begin();
  await seen(look.signal);
  return second;
}

/** Whether a call that began with a ClientHello was hung up on, or refused in words: it tells nothing of TLS. */
export function isTurnedAway({ hungUp, banner = '' }: Heard): boolean {
  return hungUp === true || /^[45]\d\d/.test(banner);
}

async function seen(signal: AbortSignal): Promise<void> {
  await pause(untilSeen, undefined, { signal }).catch(() => {});
}

/** A silence beside which every other call was turned away says nothing of encryption. */
export function asTurnedAway(error: Stop, turnedAway: boolean): Stop {
  const { code, failure } = error;
  return turnedAway && code === stopCodes.timedOut
    ? stop(code, { ...failure, secondTurnedAway: true })
    : error;
}
