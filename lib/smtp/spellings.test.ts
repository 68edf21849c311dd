import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createGuard } from './guard';
import { readHost } from './host';
import { lookUp } from './look-up';
import { addressSpellings, insideNames } from './spellings-for-test';

/**
 * Name servers that answer with this machine to whoever asks: what gets this far would be dialled without
 * the guard.
 */
const asked: string[] = [];
vi.mock('./public-names', () => ({
  publicAddresses: async (name: string) => {
    asked.push(name);
    return ['127.0.0.1', '::1'];
  },
}));

const guard = createGuard({ ports: [], networks: [] });
const { signal } = new AbortController();
beforeEach(() => {
  asked.length = 0;
});

const toldOf = async (host: string) => {
  const began = performance.now();
  const told = await lookUp(host, [587], { guard }, signal).catch(({ code }) => ({ code }));
  return { told, longEnough: performance.now() - began > 290 };
};

/** Every spelling, all at once, beside what is told of it. */
const toldOfAll = async (hosts: string[]) =>
  Object.fromEntries(await Promise.all(hosts.map(async (host) => [host, await toldOf(host)])));
const allTold = (hosts: string[], told: object) =>
  Object.fromEntries(hosts.map((host) => [host, { told, longEnough: true }]));

describe('an attack', () => {
  test('by another spelling of an address inside gets the one refusal in padded time, and nobody is asked', async () => {
    expect(await toldOfAll(addressSpellings)).toEqual(allTold(addressSpellings, { refused: true }));
    expect(asked).toEqual([]);
  });
  test('by a name of this machine or of the inside is answered as what does not exist, in padded time', async () => {
    expect(await toldOfAll(insideNames)).toEqual(allTold(insideNames, { code: 'ENOTFOUND' }));
    // of name servers alone: neither search list nor list of hosts
    expect(asked.length).toBeGreaterThan(5);
    for (const name of asked) expect(name).toMatch(/[^.]\.[^.]+$/);
  });
});

test.each(['smtp.example.org#', 'smtp.example.org?x', 'smtp.example.org\\.evil.example', 'a:b', 'a@b'])(
  'a name with more behind it, %j, is no host',
  (text) => expect(readHost(text)).toBeNull(),
);
