import { RateLimiterMemory } from 'rate-limiter-flexible';
import { afterEach, expect, test } from 'vitest';
import { createLimits } from '@/lib/check/limits';
import { createDiscoveries } from '@/lib/discovery/start-discovery';
import { mayBegin } from '@/lib/oauth/limits';
import { placeInProcess } from '@/lib/process/once-a-process';
import { admitAttempt } from '@/lib/staff/attempts';
import { createCounter } from './counter';
import { type CountStore, countIn, type Limit } from './store';

/** What a store that several processes share holds: every name that was counted under, and every key. */
function sharedStore() {
  const limiters = new Map<string, RateLimiterMemory>();
  const keys: string[] = [];
  const store: CountStore = {
    secret: Buffer.from('the same for all who count there'),
    makeLimiter: (limit: Limit) => {
      const limiter = limiters.get(limit.keyPrefix) ?? new RateLimiterMemory(limit);
      limiters.set(limit.keyPrefix, limiter);
      const consume = limiter.consume.bind(limiter);
      limiter.consume = (key, ...more) => {
        keys.push(String(key));
        return consume(key, ...more);
      };
      return limiter;
    },
  };
  return { store, keys, names: () => [...limiters.keys()] };
}

afterEach(() => placeInProcess('count-store').set(undefined));

test('two processes that share a store count together', async () => {
  const { store } = sharedStore();
  const [one, other] = [1, 2].map(() => createCounter('checks', { points: 2 }, store));
  expect([await one?.take('a'), await other?.take('a'), await other?.take('b')]).toEqual([0, 0, 0]);
  expect(await one?.take('a')).toBeGreaterThan(590);
  await other?.forget('a');
  expect(await one?.take('a')).toBe(0);
});

test('a limit is reached in a store that another bundle made with its own copy of the library', async () => {
  const { store } = sharedStore();
  const ofAnother: CountStore = {
    ...store,
    makeLimiter: (limit) => {
      const limiter = store.makeLimiter(limit);
      const consume = limiter.consume.bind(limiter);
      limiter.consume = (...asked) =>
        consume(...asked).catch((reached) => Promise.reject({ ...reached, msBeforeNext: 1_500 }));
      return limiter;
    },
  };
  const counter = createCounter('checks', { points: 1 }, ofAnother);
  expect([await counter.take('a'), await counter.take('a')]).toEqual([0, 2]);
});

test('a store that is away is a fault, and no limit', async () => {
  const { store } = sharedStore();
  const away: CountStore = {
    ...store,
    makeLimiter: (limit) => {
      const limiter = store.makeLimiter(limit);
      limiter.consume = () => Promise.reject(new Error('away'));
      return limiter;
    },
  };
  await expect(createCounter('checks', { points: 1 }, away).take('a')).rejects.toThrow('away');
});

test('one call has everything counted there that is counted, and no name or address stands in it', async () => {
  const { store, keys, names } = sharedStore();
  countIn(store);
  const limits = createLimits({});
  const asked = {
    visitor: '192.0.2.1',
    host: 'mail.example',
    account: 'anna',
    link: 'a.b.c',
    practice: false,
  };
  await limits.admit(asked);
  await limits.admitAt(asked, ['198.51.100.25']);
  await limits.question('192.0.2.1');
  await limits.text('192.0.2.1', 100);
  await createDiscoveries({ DNS_SERVERS: '127.0.0.1:9' })('one.test', { visitor: '192.0.2.1' });
  await mayBegin('window', '192.0.2.1');
  await mayBegin('device', '192.0.2.1');
  await admitAttempt('192.0.2.1');
  expect(names().sort()).toEqual([
    'CHECK_LIMIT_HOST',
    'CHECK_LIMIT_LINK',
    'CHECK_LIMIT_SIGN_IN',
    'CHECK_LIMIT_SIGN_IN_HOST',
    'CHECK_LIMIT_SIGN_IN_VISITOR',
    'CHECK_LIMIT_VISITOR',
    'DISCOVERY_LIMIT_VISITOR',
    'discovery-looks',
    'discovery-looks-at',
    'discovery-pages-at',
    'questions',
    'sign-in-device',
    'sign-in-window',
    'staff-all',
    'staff-visitor',
    'texts',
  ]);
  for (const key of keys) expect(key).toMatch(/^[\w-]{43}$/);
  // one key of each, three of an address, and five names at which settings of one domain are looked for
  expect(new Set(keys).size).toBe(13 + 3 + 5);
});

test('a store that is away is told of, and is no yes', async () => {
  const away = { consume: async () => Promise.reject(new Error('ECONNREFUSED')) };
  const store = { secret: Buffer.alloc(32), makeLimiter: () => away } as unknown as CountStore;
  await expect(createCounter('checks', { points: 2 }, store).take('a')).rejects.toThrow('ECONNREFUSED');
});
