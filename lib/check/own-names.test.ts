import { beforeEach, expect, test, vi } from 'vitest';
import { evidenceWith, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { readOptions } from './options';
import { ownTroubleIn } from './own-network';

const asked: string[] = [];
let known: string[] = [];
vi.mock('@/lib/smtp/public-names', () => ({
  publicAddresses: async (name: string) => {
    asked.push(name);
    if (!known.includes(name)) throw Object.assign(new Error(name), { code: 'ENOTFOUND' });
    return ['8.8.8.8'];
  },
  askFamily: async () => ({ addresses: [] }),
}));

beforeEach(() => {
  asked.length = 0;
  known = [];
});

/** What is made of a name that name servers say is none. */
function unknownName(host: string, env: Record<string, string> = {}) {
  const settings = { host, port: 587, encryption: 'starttls' as const };
  const evidence = stoppedBy({ stage: 'look-up', code: 'ENOTFOUND' }, { settings });
  return ownTroubleIn(evidence, readOptions(env), new AbortController().signal);
}

test.each(['smtp.gmail.com', 'imap.gmail.com'])(
  'a name that a provider uses and that is none is our own matter where another one is none either: %s',
  async (host) => {
    expect(await unknownName(host)).toBe('nameless');
    expect(asked).toEqual([host === 'smtp.gmail.com' ? 'smtp.office365.com' : 'smtp.gmail.com']);
  },
);

test('a listed server whose name is gone is its own matter where another one has a name', async () => {
  known = ['smtp.gmail.com'];
  expect(await unknownName('smtp.office365.com')).toBeNull();
  expect(asked).toEqual(['smtp.gmail.com']);
});

test.each([
  ['a name that is on no list', 'smtp.gmial.example', {}],
  ['a listed name without a server to compare with', 'smtp.gmail.com', { CHECK_REFERENCE: 'off' }],
  ['one that is compared with addresses alone', 'smtp.gmail.com', { CHECK_REFERENCE: '192.0.2.1:587' }],
  ['one that is compared with itself alone', 'smtp.gmail.com', { CHECK_REFERENCE: 'smtp.gmail.com:465' }],
])('nobody else is asked for after %s', async (_, host, env) => {
  expect(await unknownName(host, env as Record<string, string>)).toBeNull();
  expect(asked).toEqual([]);
});

test('a check that found its server asks for nobody', async () => {
  expect(await ownTroubleIn(evidenceWith(), readOptions({}), new AbortController().signal)).toBeNull();
  expect(asked).toEqual([]);
});
