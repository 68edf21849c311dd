import { beforeAll, describe, expect, test, vi } from 'vitest';
import { refusedPort } from '@/e2e/servers/strangers';
import type { LinkValues } from '@/lib/settings/link';
import { signLink } from '@/lib/share/signed-link';
import { readSignedLink } from '@/lib/trust/read-signed-link';
import type { CheckReply } from './events';
import { startCheck } from './start-check';

const site = 'http://127.0.0.1:3000';
const now = Date.now();
let port = 0;
beforeAll(async () => {
  port = await refusedPort();
  vi.stubEnv('LINK_SIGNING_KEYS', `test:${'k'.repeat(43)}`);
  vi.stubEnv('SITE_ADDRESS', site);
  vi.stubEnv('CHECK_ALLOW_NETWORKS', '127.0.0.0/8');
  vi.stubEnv('CHECK_ALLOW_PORTS', String(port));
  vi.stubEnv('CHECK_NEIGHBOURS', '');
  return () => vi.unstubAllEnvs();
});

/** A link of IT for mail.example.org and the addresses there. */
const linkWith = (more: LinkValues = {}) =>
  signLink(
    {
      host: '127.0.0.1',
      port,
      encryption: 'tls',
      for: 'example.org',
      until: new Date(now + 86_400_000).toISOString().slice(0, 10),
      ...more,
    },
    { site, now, env: process.env },
  );
let runs = 0;
const send = async (link: string, more: object = {}) => {
  const reply: CheckReply = await startCheck(
    {
      runId: String(++runs).padStart(32, '0'),
      host: '127.0.0.1',
      port,
      encryption: 'tls',
      mode: 'send',
      address: 'anna@example.org',
      username: 'EXAMPLE\\anna',
      password: 'a secret of Anna',
      locale: 'en',
      link,
      ...more,
    },
    {
      visitor: '192.0.2.7',
      readLink: readSignedLink,
      takeToken: ({ address }) => ({ username: address, accessToken: 'token' }),
    },
  );
  if (reply.status === 'running') for await (const _ of reply.events);
  return reply.status === 'invalid' ? reply.errors : reply.status;
};

describe('an attack by a direct call of the action, beside a signed link', () => {
  const fixed: LinkValues = { user: 'EXAMPLE\\{local}', fixed: 'host,port,encryption,user' };
  test('with another user name than the one that the link fixes is refused', async () => {
    const link = await linkWith(fixed);
    expect(await send(link, { username: 'administrator' })).toEqual({ username: 'linkUsername' });
    expect(await send(link, { username: 'EXAMPLE\\ben' })).toEqual({ username: 'linkUsername' });
    expect(await send(link, { username: 'EXAMPLE\\anna ' })).toEqual({ username: 'linkUsername' });
    expect(await send(link)).toBe('running');
  });
  test('with a password where the link says the provider’s window is refused, and a token is not', async () => {
    const link = await linkWith({ ...fixed, signin: 'modern' });
    expect(await send(link)).toEqual({ password: 'linkWindow' });
    expect(await send(link, { signedIn: true, username: undefined, password: undefined })).toBe('running');
  });
  test('with a password or a token where the link says that nobody signs in is refused', async () => {
    const link = await linkWith({ ...fixed, signin: 'none' });
    expect(await send(link)).toEqual({ password: 'linkNone' });
    expect(await send(link, { signedIn: true })).toEqual({ request: 'linkNone' });
  });
  test('with another server, port or encryption than the link fixes is refused, though its name was typed twice', async () => {
    const link = await linkWith(fixed);
    const host = 'mail.evil.example';
    expect(await send(link, { host, confirmedHost: host })).toEqual({ host: 'linkServer' });
    expect(await send(link, { port: port + 1, encryption: 'starttls' })).toEqual({
      port: 'linkServer',
      encryption: 'linkServer',
    });
    expect(await send(link, { host: '0x7f000001' })).toBe('running');
  });
  test('for an address that the link is not for is refused', async () => {
    const link = await linkWith();
    for (const address of ['anna@example.org.evil.example', 'anna@evil.example', 'anna@xn--exmple-cua.org'])
      expect(await send(link, { address })).toMatchObject({ address: 'linkAddress' });
  });
  test('uses up no sign-in of the account when it is refused', async () => {
    const link = await linkWith({ ...fixed, signin: 'none' });
    for (let again = 0; again < 12; again += 1) expect(await send(link)).toEqual({ password: 'linkNone' });
    expect(await send(await linkWith(fixed))).toBe('running');
  });
});

test('what a signed link leaves open may be another: the user name, the port, a password of either kind', async () => {
  const link = await linkWith({ user: 'EXAMPLE\\{local}', signin: 'app-password' });
  expect(await send(link, { username: 'anna' })).toBe('running');
  expect(await send(link, { encryption: 'starttls' })).toBe('running');
});
test('the name that a signed link forms follows the address as it is read, whatever its case and script', async () => {
  const link = await linkWith({ user: '{local}', fixed: 'user', for: 'bücher.example' });
  const address = ' Anna@BÜCHER.example ';
  expect(await send(link, { address, username: 'Anna' })).toBe('running');
  expect(await send(link, { address, username: 'Аnna' })).toEqual({ username: 'linkUsername' });
});

test.each([
  ['altered', (token: string) => `${token.slice(0, -4)}AAAA`],
  ['cut off', (token: string) => token.slice(0, -20)],
  [
    'with alg none',
    (token: string) => {
      const header = Buffer.from('{"alg":"none","typ":"link","kid":"test"}').toString('base64url');
      return `${header}.${token.split('.')[1]}.`;
    },
  ],
  ['twice in one', (token: string) => `${token}.${token}`],
  ['with letters that are none', (token: string) => `${token}\u202e`],
])('an attack by a signed link %s lends its server no trust', async (_, spoil) => {
  const token = await linkWith({ host: 'mail.elsewhere.example' });
  const wanted = { host: 'mail.elsewhere.example', username: 'anna@example.org' };
  expect(await send(token, wanted)).toBe('running');
  expect(await send(spoil(token), wanted)).toBe('untrusted');
});
test('a signed link whose last day is over lends its server no trust by a direct call', async () => {
  const token = await linkWith({ host: 'mail.elsewhere.example' });
  const wanted = { host: 'mail.elsewhere.example', username: 'anna@example.org' };
  vi.useFakeTimers({ toFake: ['Date'], now: now + 3 * 86_400_000 });
  try {
    expect(await send(token, wanted)).toBe('untrusted');
  } finally {
    vi.useRealTimers();
  }
});
