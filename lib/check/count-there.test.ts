import net, { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { countThere } from './count-there';
import { createLimits } from './limits';
import { startCheck } from './start-check';

const visitorAt = { visitor: '192.0.2.1', practice: false };

describe('checks of a host by the machine to which its name leads', () => {
  const asked = visitorAt;
  const rounds = async (
    env: Record<string, string>,
    names: { host: string; account?: string; visitor?: string }[],
    places = ['198.51.100.25'],
  ) => {
    const limits = createLimits(env);
    const ends: string[] = [];
    for (const name of names) {
      const one = { ...asked, ...name };
      const reached = (await limits.admit(one)) ?? (await limits.admitAt(one, places));
      ends.push(reached?.what ?? 'ok');
    }
    return ends;
  };
  const wildcard = ['a', 'b', 'c'].map((first) => ({ host: `${first}.evil.example` }));

  test('an attack on one machine by many names that lead to it ends at the limit of a server', async () => {
    expect(await rounds({ CHECK_LIMIT_HOST: '2' }, wildcard)).toEqual(['ok', 'ok', 'host']);
  });
  test('an attack by a name of several addresses counts for each of them', async () => {
    const { admitAt } = createLimits({ CHECK_LIMIT_HOST: '1' });
    const by = (host: string, ...places: string[]) => admitAt({ ...asked, host }, places);
    expect(await by('a.example', '198.51.100.1', '198.51.100.2')).toBeNull();
    expect(await by('b.example', '198.51.100.9', '198.51.100.2')).toMatchObject({ what: 'host' });
  });
  test('an attack on an account by many names of its server ends at the limit of the account', async () => {
    const names = wildcard.map((name, index) => ({
      ...name,
      account: 'anna',
      visitor: `203.0.113.${index}`,
    }));
    expect(await rounds({ CHECK_LIMIT_SIGN_IN: '2' }, names)).toEqual(['ok', 'ok', 'account']);
  });
  test('an attack by refused sign-ins under many names of one server ends at the limit of the server', async () => {
    const names = wildcard.map((name, index) => ({ ...name, account: `person ${index}` }));
    expect(await rounds({ CHECK_LIMIT_SIGN_IN_HOST: '2' }, names)).toEqual(['ok', 'ok', 'sign-ins']);
  });
  test('an attack by names that lead to a known provider does not lock out whoever uses its own', async () => {
    const own = { host: 'smtp.gmail.com' };
    expect(await rounds({ CHECK_LIMIT_HOST: '2' }, [...wildcard, own, own, own])).toEqual([
      'ok',
      'ok',
      'host',
      'ok',
      'ok',
      'host',
    ]);
  });
  test('an attack that takes turns at the names of one provider has one limit of refused sign-ins', async () => {
    const at = (host: string, account: string) => ({ host, account });
    const names = [at('smtp.zoho.com', 'a'), at('smtp.zoho.eu', 'b'), at('smtp.zoho.com', 'c')];
    const ends = await rounds({ CHECK_LIMIT_SIGN_IN_HOST: '2' }, names);
    expect(ends).toEqual(['ok', 'ok', 'sign-ins']);
  });
  test('a sign-in that was accepted is taken back everywhere', async () => {
    const { admit, admitAt, forgive } = createLimits({ CHECK_LIMIT_SIGN_IN: '1' });
    for (const host of ['a.evil.example', 'a.evil.example', 'b.evil.example']) {
      const one = { ...asked, host, account: 'anna' };
      expect(await admit(one)).toBeNull();
      expect(await admitAt(one, ['198.51.100.25'])).toBeNull();
      await forgive(one, ['198.51.100.25']);
    }
  });
});

test('a store that is away is a fault of ours, and no trouble of the server', async () => {
  const away = { ...createLimits({}), admitAt: async () => Promise.reject(new Error('store away')) };
  let ended = 0;
  const there = countThere(away, { ...visitorAt, host: 'mail.example' }, () => {
    ended += 1;
  });
  await there.count(['198.51.100.25'], new AbortController().signal);
  expect(ended).toBe(1);
  expect(there.reached).toThrow('store away');
});

describe('a check of a machine that was checked too often by other names', () => {
  let port = 0;
  let came = 0;
  const server = net.createServer((socket) => {
    came += 1;
    socket.on('error', () => undefined).destroy();
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
    vi.stubEnv('CHECK_LIMIT_HOST', '1');
    vi.stubEnv('CHECK_ALLOW_NETWORKS', '127.0.0.0/8');
    vi.stubEnv('CHECK_ALLOW_PORTS', String(port));
    vi.stubEnv('CHECK_NEIGHBOURS', '');
    vi.stubEnv('CHECK_REFERENCE', 'off');
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    server.close();
  });
  const eventsOf = async (host: string, runId: string) => {
    const request = { runId: runId.repeat(32), host, port, encryption: 'tls', mode: 'server', locale: 'en' };
    const reply = await startCheck(request, { visitor: '192.0.2.1' });
    if (reply.status !== 'running') throw new Error(reply.status);
    const events = [];
    for await (const event of reply.events) events.push(event);
    return events;
  };

  test('dials nobody, and says how long to wait in place of a verdict', async () => {
    expect((await eventsOf('localhost', 'a')).at(-1)).toMatchObject({ type: 'verdict' });
    const before = came;
    expect(before).toBeGreaterThan(0);
    const events = await eventsOf('127.0.0.1', 'b');
    expect(events.at(-1)).toMatchObject({ type: 'wait', what: 'host', seconds: expect.any(Number) });
    expect(events.filter(({ type }) => type === 'verdict' || type === 'neighbour')).toEqual([]);
    expect(came).toBe(before);
  });
});
