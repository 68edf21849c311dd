import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { countedAs } from '@/lib/visitor/visitor';

/** Wrong passphrases in a quarter of an hour: of one visitor, and of all together, against a guess from many addresses. */
const window = 900;
const mostOfOne = 5;
const mostOfAll = 100;

type Limiters = { one: RateLimiterMemory; all: RateLimiterMemory };

/** Pages and actions are bundled apart and share nothing but this. */
const shared: { [key: symbol]: Limiters | undefined } = globalThis;
const place = Symbol.for('sendwell.staff-attempts');

function limiters(): Limiters {
  shared[place] ??= {
    one: new RateLimiterMemory({ points: mostOfOne, duration: window }),
    all: new RateLimiterMemory({ points: mostOfAll, duration: window }),
  };
  return shared[place];
}

/** Counts one attempt as wrong, before it is looked at, so that many at once get no further. Seconds to wait, 0 for none. */
export async function admitAttempt(visitor: string): Promise<number> {
  const { one, all } = limiters();
  try {
    await one.consume(countedAs(visitor));
    await all.consume('all');
    return 0;
  } catch (reached) {
    if (!(reached instanceof RateLimiterRes)) throw reached;
    return Math.max(1, Math.ceil(reached.msBeforeNext / 1_000));
  }
}

/** Takes the count of an attempt back, which was right. */
export async function forgiveAttempt(visitor: string): Promise<void> {
  const { one, all } = limiters();
  await one.delete(countedAs(visitor));
  await all.reward('all');
}
