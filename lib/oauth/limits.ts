import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { countedAs } from '@/lib/visitor/visitor';

/** Within how many seconds the numbers below are counted. */
const window = 600;
/** How often one visitor may begin; a call centre shares one address. A code for another device is a lure for phishing. */
const most = { window: 100, device: 30 } as const;

/** How a sign-in is made: in a window of this browser, or by a code on another device. */
export type Way = keyof typeof most;
export const ways = Object.keys(most) as Way[];

type Limiters = Record<Way, RateLimiterMemory>;
const shared: { [key: symbol]: Limiters | undefined } = globalThis;
const place = Symbol.for('sendwell.sign-in-limits');
const limiter = (way: Way) => new RateLimiterMemory({ keyPrefix: way, points: most[way], duration: window });
shared[place] ??= { window: limiter('window'), device: limiter('device') };
const limiters: Limiters = shared[place];

/** Counts a sign-in that begins. False: too many, for the rest of ten minutes. */
export async function mayBegin(way: Way, visitor: string): Promise<boolean> {
  try {
    await limiters[way].consume(countedAs(visitor));
    return true;
  } catch (reached) {
    if (!(reached instanceof RateLimiterRes)) throw reached;
    return false;
  }
}
