import { setMaxListeners } from 'node:events';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { dialOne } from './dial';
import { translationBehind } from './embedded-address';
import { createGuard } from './guard';
import { lookUp } from './look-up';
import { createPlaces } from './places';

/** What is answered, by the name that is asked for: with a last dot by name servers, without one by the machine itself. */
const answers: Record<string, string[]> = {
  'db.example.com.': ['10.1.2.3'],
  'both.example.com.': ['10.1.2.3', '8.8.8.8', 'fd00::1', '127.0.0.1'],
  'metadata.example.com.': ['169.254.169.254'],
  'mapped.example.com.': ['::ffff:127.0.0.1'],
  'translated.example.com.': ['2a01:64::a00:1'],
  'outside.example.com.': ['2a01:64::808:808'],
  'ipv4only.arpa.': ['2a01:64::c000:aa'],
  intranet: ['10.1.2.3'],
  localhost: ['127.0.0.1'],
};
const asked: string[] = [];
const answer = async (name: string) => {
  asked.push(name);
  const found = answers[name];
  if (!found) throw Object.assign(new Error(`ENOTFOUND ${name}`), { code: 'ENOTFOUND' });
  return found;
};
vi.mock('node:dns/promises', () => ({
  lookup: async (name: string) => (await answer(name)).map((address) => ({ address })),
}));
vi.mock('./public-names', () => ({
  publicAddresses: (name: string) => answer(`${name}.`),
  askFamily: async (name: string) => ({ addresses: await answer(`${name}.`) }),
}));

const guard = createGuard({ ports: [], networks: [] });
const company = createGuard({ ports: [], networks: ['10.0.0.0/8'] });
const { signal } = new AbortController();
setMaxListeners(0, signal);
beforeEach(() => {
  asked.length = 0;
});

/** What is told of a host, and in which multiple of 300 milliseconds. */
async function toldOf(host: string, by = guard) {
  const began = performance.now();
  const told = await lookUp(host, [587], { guard: by }, signal).catch(({ code }) => ({ code }));
  return { told, longEnough: performance.now() - began > 290 };
}
const addressesOf = async (host: string, by = guard) => {
  const { told } = await toldOf(host, by);
  return 'target' in told ? told.target.addresses.map(({ address }) => address) : [];
};

describe('an attack by names', () => {
  test.each([
    ['that exists inside only', 'db.example.com'],
    ['that leads to a cloud’s metadata', 'metadata.example.com'],
    ['that leads to this machine in a disguise', 'mapped.example.com'],
    ['that leads inside by the network’s own translation', 'translated.example.com'],
    ['of this machine', 'localhost'],
    ['without a dot, that the search list would complete', 'intranet'],
    ['that exists nowhere', 'nowhere.example.com'],
  ])('guessing a name %s learns the same, in padded time', async (_, host) => {
    expect(await toldOf(host)).toEqual({ told: { code: 'ENOTFOUND' }, longEnough: true });
  });
  test('completing a name by the resolver’s search list or the list of hosts does not work', async () => {
    await toldOf('nowhere.example.com');
    await toldOf('intranet');
    expect(asked).toEqual(['nowhere.example.com.']);
  });
  test('mixing a public address with inside ones has only the public one dialled', async () => {
    expect(await addressesOf('both.example.com')).toEqual(['8.8.8.8']);
  });
  test('turning a name round between look-up and dial meets the judgement at the dial', async () => {
    const found = await lookUp('both.example.com', [587], { guard }, signal);
    if (found.refused) throw new Error('refused');
    const turned = { address: '127.0.0.1', family: 4 } as const;
    const dial = { signal, places: createPlaces(1), urgent: true };
    await expect(dialOne(found.target, turned, 587, dial)).rejects.toMatchObject({ code: 'EACCES' });
  });
});

test('an address by the network’s own translation is dialled where it leads outside', async () => {
  expect(await addressesOf('outside.example.com')).toEqual(['2a01:64::808:808']);
});
test('inside a company, its own names are found', async () => {
  expect(await addressesOf('intranet', company)).toEqual(['10.1.2.3']);
  expect(await addressesOf('localhost', company)).toEqual([]);
});
test('a name that the operator leaves alone is refused without being looked up', async () => {
  const left = createGuard({ ports: [], networks: [], blocked: ['*.example.com', '8.8.8.0/24'] });
  expect((await toldOf('both.example.com', left)).told).toEqual({ refused: true });
  expect(asked).toEqual([]);
});

describe('a network’s own translation', () => {
  test.each([
    ['64:ff9b::c000:aa', 96],
    ['2a01:64:1:2:c0:0:aa00::', 64],
    ['2a01:64:1:c0:0:aa::', 56],
    ['2a01:64:1:c000:0:aa00::', 48],
    ['2a01:64:1c0::aa:0:0:0', 40],
    ['2a01:64:c000:aa::', 32],
  ])('is read from %s', (answer, bits) => {
    expect(translationBehind(answer)?.network[1]).toBe(bits);
  });
  test.each(['2a01:64::1', '192.0.0.170', 'nonsense'])('is not read from %s', (answer) => {
    expect(translationBehind(answer)).toBeNull();
  });
});

test('many who ask for one name at once ask one question, and who asks later another', async () => {
  const all = await Promise.all(Array.from({ length: 50 }, () => addressesOf('both.example.com')));
  expect(all).toEqual(Array.from({ length: 50 }, () => ['8.8.8.8']));
  expect(asked.filter((name) => name === 'both.example.com.')).toHaveLength(1);
  await addressesOf('both.example.com');
  expect(asked.filter((name) => name === 'both.example.com.')).toHaveLength(2);
});
