import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answered } from './public-names';

const name = { answer: {} as Answered, asked: 0 };
vi.mock('./public-names', async (original) => ({
  ...(await original<typeof import('./public-names')>()),
  askFamily: async () => {
    name.asked += 1;
    return name.answer;
  },
}));

const { signal } = new AbortController();
let ownTranslations: typeof import('./translation').ownTranslations;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.resetModules();
  ({ ownTranslations } = await import('./translation'));
  name.asked = 0;
});
afterEach(() => {
  vi.useRealTimers();
});
const prefix: Answered = { addresses: ['2a01:64::c000:aa'] };
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

describe('whether our network translates', () => {
  test.each(['ESERVFAIL', 'ETIMEOUT', 'ECANCELLED', 'EREFUSED', 'ECONNREFUSED'])(
    'is asked again within seconds after %s, so that the guard knows it',
    async (code) => {
      name.answer = { addresses: [], code };
      expect(await ownTranslations(signal)).toEqual([]);
      name.answer = prefix;
      later(6_000);
      expect(await ownTranslations(signal)).toHaveLength(1);
    },
  );
  test.each(['ENOTFOUND', 'ENODATA'])('is known for an hour after %s', async (code) => {
    name.answer = { addresses: [], code };
    await ownTranslations(signal);
    name.answer = prefix;
    later(3_500_000);
    expect(await ownTranslations(signal)).toEqual([]);
    expect(name.asked).toBe(1);
    later(200_000);
    expect(await ownTranslations(signal)).toHaveLength(1);
  });
  test('stays known when nobody can tell an hour later', async () => {
    name.answer = prefix;
    expect(await ownTranslations(signal)).toHaveLength(1);
    name.answer = { addresses: [], code: 'ETIMEOUT' };
    later(3_700_000);
    expect(await ownTranslations(signal)).toHaveLength(1);
  });
  test('is not asked by each check while nobody can tell', async () => {
    name.answer = { addresses: [], code: 'ESERVFAIL' };
    for (let check = 0; check < 20; check += 1) await ownTranslations(signal);
    expect(name.asked).toBe(1);
  });
});
