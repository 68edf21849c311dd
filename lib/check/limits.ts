import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { runningChecks } from './registry';

/** Who asks, and for what. `account` is the user name of a sign-in. `practice` servers are our own. */
export type Asked = { visitor: string; host: string; account?: string | undefined; practice: boolean };

/** Says how many seconds to wait, 0 for none. */
export type Limits = (asked: Asked) => Promise<number>;

/** Within how many seconds the numbers below are counted. */
const window = 600;

/**
 * How often in ten minutes. A provider bars the address of whoever fails to sign in too often, so one visitor's typing
 * errors must not lock out all others: sign-ins are the fewest.
 */
const usual = {
  CHECK_LIMIT_VISITOR: 40,
  CHECK_LIMIT_HOST: 200,
  CHECK_LIMIT_SIGN_IN: 6,
  /** Not within ten minutes, but at the same time. */
  CHECK_LIMIT_AT_ONCE: 300,
} as const;

/** Reads CHECK_LIMIT_VISITOR, CHECK_LIMIT_HOST, CHECK_LIMIT_SIGN_IN and CHECK_LIMIT_AT_ONCE; throws an error that names a wrong one. */
export function createLimits(env: Record<string, string | undefined>): Limits {
  const points = (name: keyof typeof usual) => {
    const value = env[name];
    if (value === undefined || value === '') return usual[name];
    if (!/^[1-9]\d{0,8}$/.test(value)) throw new Error(`${name}: "${value}" is not a whole number above 0`);
    return Number(value);
  };
  const limiter = (name: keyof typeof usual) =>
    new RateLimiterMemory({ keyPrefix: name, points: points(name), duration: window });
  const visitors = limiter('CHECK_LIMIT_VISITOR');
  const hosts = limiter('CHECK_LIMIT_HOST');
  const signIns = limiter('CHECK_LIMIT_SIGN_IN');
  const atOnce = points('CHECK_LIMIT_AT_ONCE');
  return async ({ visitor, host, account, practice }) => {
    if (runningChecks() >= atOnce) return 5;
    if (practice) return 0;
    try {
      await visitors.consume(keyOf(visitor));
      await hosts.consume(keyOf(host));
      if (account) await signIns.consume(keyOf(account.toLowerCase(), host));
      return 0;
    } catch (reached) {
      if (!(reached instanceof RateLimiterRes)) throw reached;
      return Math.max(1, Math.ceil(reached.msBeforeNext / 1_000));
    }
  };
}

/** Names are counted, not kept. */
function keyOf(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('base64url');
}
