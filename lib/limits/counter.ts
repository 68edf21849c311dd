import { createHmac } from 'node:crypto';
import { apart } from '@/lib/process/apart';
import { type CountStore, countStore } from './store';

/** Within how many seconds most things are counted. */
export const countedWithin = 600;

/** Counts by key, up to a number of times within a time. */
export type Counter = {
  /** Counts once more, and gives the seconds to wait where that is too often, else 0. */
  take: (...key: string[]) => Promise<number>;
  /** The same for what weighs as much as so many. */
  takeMany: (times: number, ...key: string[]) => Promise<number>;
  /** Takes one back. */
  giveBack: (...key: string[]) => Promise<void>;
  /** Takes all of them back. */
  forget: (...key: string[]) => Promise<void>;
};

/**
 * A counter of its own for `name`, which no other has. What it counts by are names of people and servers: the store holds them as
 * keyed hashes. `within` is in seconds. The store may be another bundle’s, with a copy of the library of its own: a limit that is
 * reached is known by what it holds, not by its class.
 */
export function createCounter(
  name: string,
  { points, within = countedWithin }: { points: number; within?: number },
  { makeLimiter, secret }: CountStore = countStore(),
): Counter {
  const hashed = (parts: string[]) =>
    createHmac('sha256', secret)
      .update([name, ...parts].join('\0'))
      .digest('base64url');
  const limiter = makeLimiter({ keyPrefix: name, points, duration: within });
  const takeMany: Counter['takeMany'] = async (times, ...key) => {
    try {
      await apart(() => limiter.consume(hashed(key), times));
      return 0;
    } catch (reached) {
      const wait = (reached as { msBeforeNext?: unknown } | null)?.msBeforeNext;
      if (typeof wait !== 'number') throw reached;
      return Math.max(1, Math.ceil(wait / 1_000));
    }
  };
  return {
    take: (...key) => takeMany(1, ...key),
    takeMany,
    giveBack: async (...key) => {
      await apart(() => limiter.reward(hashed(key)));
    },
    forget: async (...key) => {
      await apart(() => limiter.delete(hashed(key)));
    },
  };
}
