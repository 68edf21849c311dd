import { createHmac, randomBytes } from 'node:crypto';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Within how many seconds things are counted. */
export const countedWithin = 600;

/** Counts by key, up to a number of times within ten minutes. */
export type Counter = {
  /** Counts once more, and gives the seconds to wait where that is too often, else 0. */
  take: (...key: string[]) => Promise<number>;
  /** Takes one back. */
  giveBack: (...key: string[]) => Promise<void>;
};

/**
 * Makes the limiter of one counter. A store that several processes share takes over by another maker: any limiter of
 * rate-limiter-flexible will do, such as `(options) => new RateLimiterRedis({ storeClient, ...options })`.
 */
export type MakeLimiter = (options: {
  keyPrefix: string;
  points: number;
  duration: number;
}) => RateLimiterAbstract;

/** In this process’s memory, lost when it ends. */
export const inMemory: MakeLimiter = (options) => new RateLimiterMemory(options);

/**
 * A counter of its own for `name`. What it counts by are names of people and servers: they are kept as keyed hashes, and
 * the key is this counter’s own unless a store that is shared needs one for all.
 */
export function createCounter(
  name: string,
  points: number,
  makeLimiter: MakeLimiter = inMemory,
  secret: Buffer = randomBytes(32),
): Counter {
  const hashed = (parts: string[]) =>
    createHmac('sha256', secret).update(parts.join('\0')).digest('base64url');
  const limiter = makeLimiter({ keyPrefix: name, points, duration: countedWithin });
  return {
    take: async (...key) => {
      try {
        await limiter.consume(hashed(key));
        return 0;
      } catch (reached) {
        if (!(reached instanceof RateLimiterRes)) throw reached;
        return Math.max(1, Math.ceil(reached.msBeforeNext / 1_000));
      }
    },
    giveBack: async (...key) => {
      await limiter.reward(hashed(key));
    },
  };
}
