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

test.each(['smtp.gmail.com', 'imap.gmail.com', 'correo.bodegas-lorca.example', 'mail.kontor.local'])(
  'a name that is none is our own matter where one that surely exists is none either: %s',
  async (host) => {
    expect(await unknownName(host)).toBe('nameless');
    expect(asked).toEqual([host === 'smtp.gmail.com' ? 'smtp.office365.com' : 'smtp.gmail.com']);
  },
);

test.each(['smtp.office365.com', 'smtp.gmial.example'])(
  'a name that is none is its own matter where another one is found: %s',
  async (host) => {
    known = ['smtp.gmail.com'];
    expect(await unknownName(host)).toBeNull();
    expect(asked).toEqual(['smtp.gmail.com']);
  },
);

test.each([
  ['a name without a server to compare with', 'smtp.gmial.example', { CHECK_REFERENCE: 'off' }],
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
