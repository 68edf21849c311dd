import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { runningChecks } from './registry';

/** Who asks, and for what. `account` is the user name of a sign-in. `practice` servers are our own. */
export type Asked = { visitor: string; host: string; account?: string | undefined; practice: boolean };

export type Limits = {
  /** Counts a check, and says how many seconds to wait, 0 for none. A sign-in is counted as one that will be refused. */
  admit: (asked: Asked) => Promise<number>;
  /** Takes back the count of a sign-in that was accepted, or was never made. */
  forgive: (asked: Asked) => Promise<void>;
};

/** Within how many seconds the numbers below are counted. */
const window = 600;

/**
 * How often in ten minutes. A provider bars the address of whoever fails to sign in too often, so one visitor's typing
 * errors must not lock out all others: refused sign-ins, by account and host, are the fewest. Whole offices and call
 * centres share one visitor's address.
 */
const usual = {
  CHECK_LIMIT_VISITOR: 150,
  CHECK_LIMIT_HOST: 600,
  CHECK_LIMIT_SIGN_IN: 10,
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
  return {
    admit: async ({ visitor, host, account, practice }) => {
      if (runningChecks() >= atOnce) return 5;
      if (practice) return 0;
      try {
        await visitors.consume(keyOf(visitor));
        await hosts.consume(keyOf(host));
        if (account) await signIns.consume(accountKey(account, host));
        return 0;
      } catch (reached) {
        if (!(reached instanceof RateLimiterRes)) throw reached;
        return Math.max(1, Math.ceil(reached.msBeforeNext / 1_000));
      }
    },
    forgive: async ({ host, account, practice }) => {
      if (account && !practice) await signIns.reward(accountKey(account, host));
    },
  };
}

function accountKey(account: string, host: string): string {
  return keyOf(account.toLowerCase(), host);
}

/** Names are counted, not kept. */
function keyOf(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('base64url');
}
