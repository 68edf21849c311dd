import { over } from '@/lib/smtp/stop';

/** Where somebody stands who waits: 1 is next. `seconds` is how long that may take, as long as the last checks took. */
export type QueuePlace = { position: number; seconds: number };

/** Who waits for a turn, and who has one. */
export type Turns = {
  /** Whether not even a place to wait is left. */
  full: () => boolean;
  /** How many have their turn, and how many wait for it. */
  running: () => number;
  waiting: () => number;
  /**
   * Resolves when it is one’s turn, with what ends it. Until then `tell` is called with each new place, the first at once;
   * where there is room it is never called. Rejects when the signal aborts, which frees the place.
   */
  take: (signal: AbortSignal, tell: (place: QueuePlace) => void) => Promise<() => void>;
};

/** Milliseconds: what a check takes before any has ended, and how often those who wait are told of their place at most. */
const firstGuess = 6_000;
const toldEvery = 500;

/** So many at once, and so many who wait for it, first come, first served. */
export function createTurns(atOnce: number, mostWaiting: number): Turns {
  type Waiting = { tell: (place: QueuePlace) => void; begin: () => void };
  const line: Waiting[] = [];
  let running = 0;
  let usual = firstGuess;
  // as many ends as run at once, so that a few quick ones do not speak for all
  const weight = 1 / Math.max(10, atOnce);
  let toBeTold = false;
  const placeOf = (index: number): QueuePlace => {
    const seconds = ((index + 1) * usual) / atOnce / 1_000;
    return { position: index + 1, seconds: Math.max(5, 5 * Math.ceil(seconds / 5)) };
  };
  const tellLater = () => {
    if (line.length === 0 || toBeTold) return;
    toBeTold = true;
    setTimeout(() => {
      toBeTold = false;
      for (const [index, each] of line.entries()) each.tell(placeOf(index));
    }, toldEvery);
  };
  const begin = (): (() => void) => {
    const began = performance.now();
    let ended = false;
    running += 1;
    return () => {
      if (ended) return;
      ended = true;
      running -= 1;
      usual += (performance.now() - began - usual) * weight;
      line.shift()?.begin();
      tellLater();
    };
  };
  return {
    full: () => running >= atOnce && line.length >= mostWaiting,
    running: () => running,
    waiting: () => line.length,
    take: async (signal, tell) => {
      signal.throwIfAborted();
      if (running < atOnce) return begin();
      return new Promise((resolve, reject) => {
        const mine: Waiting = {
          tell,
          begin: () => {
            signal.removeEventListener('abort', leave);
            resolve(begin());
          },
        };
        const leave = () => {
          line.splice(line.indexOf(mine), 1);
          tellLater();
          reject(signal.reason ?? over);
        };
        signal.addEventListener('abort', leave, { once: true });
        line.push(mine);
        tell(placeOf(line.length - 1));
      });
    },
  };
}
