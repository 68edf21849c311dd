import { randomBytes } from 'node:crypto';
import { type RateLimiterAbstract, RateLimiterMemory } from 'rate-limiter-flexible';
import { onceAProcess, placeInProcess } from '@/lib/process/once-a-process';

/** How often, within how many seconds, under which name. */
export type Limit = { keyPrefix: string; points: number; duration: number };

/**
 * Where things are counted. Any limiter of rate-limiter-flexible will do, such as
 * `(limit) => new RateLimiterRedis({ storeClient, insuranceLimiter: new RateLimiterMemory(limit), ...limit })`: the insurance
 * counts while the store is away. `secret`: the key of the hashes that stand in it, one for all who count there.
 */
export type CountStore = { makeLimiter: (limit: Limit) => RateLimiterAbstract; secret: Buffer };

const name = 'count-store';

/**
 * Has everything counted in a store that several processes share. To be called once, when a process starts
 * (instrumentation.ts).
 */
export function countIn(store: CountStore): void {
  placeInProcess<CountStore>(name).set(store);
}

/** The store of this process: its own memory, lost when it ends, unless `countIn` said another. */
export const countStore = onceAProcess(
  name,
  (): CountStore => ({ makeLimiter: (limit) => new RateLimiterMemory(limit), secret: randomBytes(32) }),
);
