import { createSocket } from 'node:dgram';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { a, type Dns, srv, startDns } from '@/e2e/servers/dns';
import type { Listener } from '@/e2e/servers/sockets';
import { startHangUp } from '@/e2e/servers/strangers';
import { createDiscoveries } from './start-discovery';

const records = (domain: string) => ({ [`_submission._tcp.${domain}`]: [srv(`smtp.${domain}`, 587)] });

let dns: Dns;
beforeAll(async () => {
  const evil = Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((name) => [`smtp.${name}.evil.test`, [a('127.0.0.1')]]),
  );
  const told = { ...records('one.test'), ...records('two.test'), ...records('three.test') };
  dns = await startDns({ ...told, 'smtp.guessed.test': [a('127.0.0.1')], ...evil });
});
afterAll(() => dns.stop());

test('a domain that was found is not looked up again, whoever asks', async () => {
  const start = createDiscoveries({ DNS_SERVERS: dns.server });
  const first = await start('one.test', { visitor: '192.0.2.1' });
  const asked = dns.asked.length;
  expect(await start('one.test', { visitor: '192.0.2.2' })).toEqual(first);
  expect(dns.asked.length).toBe(asked);
  expect(first.candidates).toMatchObject([{ host: 'smtp.one.test', source: 'srv' }]);
});

test('an office that opens the same link at once has its domain asked once', async () => {
  const start = createDiscoveries({ DNS_SERVERS: dns.server });
  const before = dns.asked.length;
  await Promise.all([1, 2, 3, 4].map((at) => start('three.test', { visitor: `192.0.2.${at}` })));
  const records = dns.asked.slice(before).filter((one) => one === '_submission._tcp.three.test SRV');
  expect(records).toHaveLength(1);
});

test('a flood of domains from one visitor ends at the limit, and others go on', async () => {
  const start = createDiscoveries({ DNS_SERVERS: dns.server, DISCOVERY_LIMIT_VISITOR: '1' });
  await start('one.test', { visitor: '192.0.2.1' });
  const asked = dns.asked.length;
  expect((await start('two.test', { visitor: '192.0.2.1' })).candidates).toEqual([]);
  expect(dns.asked.length).toBe(asked);
  expect((await start('two.test', { visitor: '192.0.2.2' })).candidates).toHaveLength(1);
});

test('who is over the limit still gets what our own list knows, and what others have found', async () => {
  const start = createDiscoveries({ DNS_SERVERS: dns.server, DISCOVERY_LIMIT_VISITOR: '1' });
  await start('one.test', { visitor: '192.0.2.1' });
  await start('two.test', { visitor: '192.0.2.2' });
  expect((await start('gmail.com', { visitor: '192.0.2.1' })).provider).toBe('gmail');
  expect((await start('two.test', { visitor: '192.0.2.1' })).candidates).toHaveLength(1);
});

test('addresses of one IPv6 subscriber are one visitor', async () => {
  const start = createDiscoveries({ DNS_SERVERS: dns.server, DISCOVERY_LIMIT_VISITOR: '1' });
  await start('one.test', { visitor: '2001:db8::1' });
  expect((await start('three.test', { visitor: '2001:db8::2' })).candidates).toEqual([]);
});

test('an attack by many slow domains at once leaves half of the places to others', async () => {
  // takes questions and answers none
  const silent = createSocket('udp4');
  await new Promise<void>((resolve) => silent.bind(0, '127.0.0.1', resolve));
  const asked = new Set<string>();
  silent.on('message', (question) => {
    for (const [name] of question.toString('latin1').matchAll(/(?:slow|other)\d+(?=.test)/g)) asked.add(name);
  });
  const start = createDiscoveries({ DNS_SERVERS: `127.0.0.1:${silent.address().port}` });
  const all = (name: string, visitor: string) =>
    Array.from({ length: 40 }, (_, index) => start(`${name}${index}.test`, { visitor }));
  await Promise.all([...all('slow', '192.0.2.1'), ...all('other', '192.0.2.2')]);
  silent.close();
  const of = (name: string) => [...asked].filter((one) => one.startsWith(name)).length;
  expect({ slow: of('slow'), other: of('other') }).toEqual({ slow: 25, other: 25 });
});

describe('who wants to be left alone', () => {
  let server: Listener;
  let env: Record<string, string>;
  beforeAll(async () => {
    server = await startHangUp();
    env = {
      DNS_SERVERS: dns.server,
      CHECK_ALLOW_NETWORKS: '127.0.0.0/8',
      CHECK_NEIGHBOURS: `${server.port}:tls`,
    };
  });
  afterAll(() => server.stop());

  /** How often the server was dialled. */
  const lookUp = async (more: Record<string, string>, domains = ['guessed.test']) => {
    const before = server.accepted();
    const start = createDiscoveries({ ...env, ...more });
    for (const domain of domains) await start(domain, { visitor: '192.0.2.1' });
    return server.accepted() - before;
  };

  test('is dialled when a domain is looked for, as long as nobody has said otherwise', async () => {
    expect(await lookUp({})).toBe(1);
  });

  test.each(['on', 'Back on Monday'])('is dialled by nobody with CHECK_OFF=%s', async (off) => {
    expect(await lookUp({ CHECK_OFF: off })).toBe(0);
  });

  test('is told by records with CHECK_OFF, which dials nobody', async () => {
    const start = createDiscoveries({ ...env, CHECK_OFF: 'on' });
    expect((await start('one.test', { visitor: '192.0.2.1' })).candidates).toMatchObject([{ source: 'srv' }]);
    expect((await start('gmail.com', { visitor: '192.0.2.1' })).provider).toBe('gmail');
  });

  test.each(['smtp.guessed.test', '*.guessed.test', '127.0.0.0/8'])(
    'is dialled by nobody with BLOCKED_HOSTS=%s',
    async (blocked) => {
      expect(await lookUp({ BLOCKED_HOSTS: blocked })).toBe(0);
    },
  );

  test('an attack on one server by look-ups of its domain, again and again, ends at its limit', async () => {
    const again = Array<string>(4).fill('guessed.test');
    expect(await lookUp({}, again)).toBe(4);
    expect(await lookUp({ CHECK_LIMIT_HOST: '2' }, again)).toBe(2);
  });

  test('an attack on one machine by look-ups of many domains that lead to it ends at its limit', async () => {
    const many = ['a', 'b', 'c', 'd'].map((name) => `${name}.evil.test`);
    expect(await lookUp({}, many)).toBe(4);
    expect(await lookUp({ CHECK_LIMIT_HOST: '2' }, many)).toBe(2);
  });
});
