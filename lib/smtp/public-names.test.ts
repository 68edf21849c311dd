import dgram from 'node:dgram';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { a, cname, type Dns, startDns, type Zone } from '@/e2e/servers/dns';
import { publicAddresses } from './public-names';

const zone: Zone = {
  'both.test': [a('192.0.2.7'), a('192.0.2.8'), { type: 'AAAA', data: '2001:db8::7' }],
  'six.test': [{ type: 'AAAA', data: '2001:db8::6' }],
  'alias.test': [cname('both.test')],
  'empty.test': [],
  'broken.test': 'servfail',
  ...Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`silent${index}.test`, 'silence' as const]),
  ),
};

let dns: Dns;
beforeAll(async () => {
  dns = await startDns(zone);
});
afterAll(() => dns.stop());

const told = (name: string, servers = [dns.server]) =>
  publicAddresses(name, servers).catch(({ code }) => code as string);

describe('a public name', () => {
  test('is told with the addresses of both families', async () => {
    expect((await publicAddresses('both.test', [dns.server])).sort()).toEqual([
      '192.0.2.7',
      '192.0.2.8',
      '2001:db8::7',
    ]);
    expect(await told('six.test')).toEqual(['2001:db8::6']);
    expect(await told('alias.test')).toHaveLength(3);
  });
  test.each([
    ['that does not exist', 'nowhere.test', 'ENOTFOUND'],
    ['without an address of either family', 'empty.test', 'ENOTFOUND'],
    ['that its name servers cannot tell', 'broken.test', 'EAI_AGAIN'],
  ])('%s is told in the codes of the system’s look-up', async (_, name, code) => {
    expect(await told(name)).toBe(code);
  });
  test('is not told where no name server listens', async () => {
    const socket = dgram.createSocket('udp4');
    await new Promise<void>((bound) => socket.bind(0, '127.0.0.1', bound));
    const { port } = socket.address();
    await new Promise<void>((closed) => socket.close(closed));
    expect(await told('both.test', [`127.0.0.1:${port}`])).toBe('EAI_AGAIN');
  });
  test('is asked for with its last dot, and by no search list', async () => {
    const before = dns.asked.length;
    await told('nowhere.test');
    expect(new Set(dns.asked.slice(before))).toEqual(new Set(['nowhere.test A', 'nowhere.test AAAA']));
  });
});

describe('an attack', () => {
  test('by many names that nobody answers keeps no other name waiting', async () => {
    const ended: string[] = [];
    const silent = Array.from({ length: 60 }, async (_, index) => {
      ended.push(String(await told(`silent${index}.test`)));
    });
    expect(await told('both.test')).toHaveLength(3);
    expect(ended).toEqual([]);
    await Promise.all(silent);
    expect(new Set(ended)).toEqual(new Set(['EAI_AGAIN']));
  });
});

/** A name server that does with each question what `answer` says: how long it waits (ms), or null for never. */
async function slowly(answer: (type: string, nth: number) => number | null) {
  const behind = dns.server.split(':');
  const front = dgram.createSocket('udp4');
  const asked: Record<string, number> = {};
  const timers: NodeJS.Timeout[] = [];
  front.on('message', (query, from) => {
    const type = query.readUInt16BE(query.indexOf(0, 12) + 1) === 1 ? 'A' : 'AAAA';
    asked[type] = (asked[type] ?? 0) + 1;
    const wait = answer(type, asked[type]);
    if (wait === null) return;
    const back = dgram.createSocket('udp4');
    back.once('message', (reply) => {
      back.close();
      timers.push(setTimeout(() => front.send(reply, from.port, from.address), wait));
    });
    back.send(query, Number(behind[1]), behind[0]);
  });
  await new Promise<void>((bound) => front.bind(0, '127.0.0.1', bound));
  const stop = () => {
    for (const timer of timers) clearTimeout(timer);
    front.close();
  };
  return { server: `127.0.0.1:${front.address().port}`, stop };
}

describe('a name server', () => {
  test('that needs 2.5 seconds is heard', async () => {
    const slow = await slowly(() => 2_500);
    const found = await told('both.test', [slow.server]);
    slow.stop();
    expect(found).toHaveLength(3);
  });
  test('that loses the first question is asked again', async () => {
    const lossy = await slowly((_, nth) => (nth === 1 ? null : 0));
    const found = await told('both.test', [lossy.server]);
    lossy.stop();
    expect(found).toHaveLength(3);
  });
  test('that is dead leaves the question to the next one', async () => {
    const dead = await slowly(() => null);
    const found = await told('both.test', [dead.server, dns.server]);
    dead.stop();
    expect(found).toHaveLength(3);
  });
  test('that never answers for IPv6 is believed about IPv4', async () => {
    const half = await slowly((type) => (type === 'A' ? 0 : null));
    const found = await told('both.test', [half.server]);
    half.stop();
    expect(found).toEqual(['192.0.2.7', '192.0.2.8']);
  });
});
