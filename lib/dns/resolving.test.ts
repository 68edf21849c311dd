import dgram from 'node:dgram';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { a, cname, type Dns, mx, srv, startDns, txt, type Zone } from '@/e2e/servers/dns';
import { exchangersOf } from './mx';
import { createResolving, type Resolving } from './resolving';
import { submissionOf } from './srv';

const zone: Zone = {
  'two.test': [mx('second.two.test', 20), mx('First.two.test', 10)],
  'none.test': [mx('.', 0)],
  'empty.test': [a('192.0.2.1')],
  'broken.test': 'servfail',
  'loop.test': [cname('pool.test')],
  'pool.test': [cname('loop.test')],
  'long.test': [txt(`v=spf1 ${'x'.repeat(30_000)}`), txt('short')],
  'both.test': [a('192.0.2.7'), { type: 'AAAA', data: '2001:db8::7' }],
  'alias.test': [cname('autodiscover.outlook.com')],
  '_submission._tcp.srv.test': [
    srv('light.srv.test', 587, 10, 1),
    srv('heavy.srv.test', 587, 10, 9),
    srv('third.srv.test', 2587, 30),
  ],
  '_submissions._tcp.srv.test': [srv('implicit.srv.test', 465, 10, 5), srv('zero.srv.test', 0, 1)],
  '_submission._tcp.off.test': [srv('.', 0)],
};

let dns: Dns;
let resolver: Resolving;
beforeAll(async () => {
  dns = await startDns(zone);
  resolver = createResolving({ DNS_SERVERS: dns.server });
});
afterAll(() => dns.stop());

describe('what a name server answers', () => {
  test('no such name, no such record and a resolver that cannot say are kept apart', async () => {
    expect((await resolver.mx('nowhere.test')).status).toBe('no-name');
    expect((await resolver.mx('empty.test')).status).toBe('no-record');
    expect((await resolver.mx('broken.test')).status).toBe('failed');
    expect((await resolver.mx('two.test')).status).toBe('found');
  });

  test('a resolver that is not there, and one that never answers, are unanswered', async () => {
    const silent = dgram.createSocket('udp4');
    await new Promise<void>((bound) => silent.bind(0, '127.0.0.1', bound));
    const { port } = silent.address();
    const never = await createResolving({ DNS_SERVERS: `127.0.0.1:${port}` }).mx('two.test');
    silent.close();
    const nobody = await createResolving({ DNS_SERVERS: `127.0.0.1:${port}` }).mx('two.test');
    expect([never.status, nobody.status]).toEqual(['unanswered', 'unanswered']);
  });

  test('other names that lead to each other for ever give nothing', async () => {
    const found = await resolver.addresses('loop.test');
    expect(found.records).toEqual([]);
    expect(found.status).not.toBe('found');
  });

  test('a text of 30,000 characters is cut, and the others are there', async () => {
    const { records } = await resolver.txt('long.test');
    expect(records.map((text) => text.length).sort()).toEqual([4_096, 5].sort());
  });

  test('IPv4 addresses come before IPv6 ones', async () => {
    expect((await resolver.addresses('both.test')).records).toEqual(['192.0.2.7', '2001:db8::7']);
  });

  test('another name says where it leads', async () => {
    expect((await resolver.cname('alias.test')).records).toEqual(['autodiscover.outlook.com']);
  });

  test('whatever bytes come back, a look-up ends without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 0, maxLength: 200 }), async (bytes) => {
        zone['junk.test'] = Buffer.from(bytes);
        const found = await createResolving({ DNS_SERVERS: dns.server }).srv('junk.test');
        expect(found.records).toEqual([]);
        expect(['failed', 'unanswered', 'no-record', 'no-name']).toContain(found.status);
      }),
      { numRuns: 25, interruptAfterTimeLimit: 15_000 },
    );
  });
});

describe('the servers in DNS_SERVERS', () => {
  test.each([
    '192.0.2.53',
    '192.0.2.53:5353',
    '[2001:db8::1]:53',
    '2001:db8::1',
    ' 192.0.2.1 , 192.0.2.2 ',
    '',
  ])('“%s” can be read', (DNS_SERVERS) => {
    expect(createResolving({ DNS_SERVERS })).toBeDefined();
  });
  test.each(['dns.example.com', '192.0.2.53:', '192.0.2.53:0', '192.0.2.53:65536', '300.0.2.1', '::1:x'])(
    '“%s” is refused by the name of the variable',
    (DNS_SERVERS) => {
      expect(() => createResolving({ DNS_SERVERS })).toThrow(/^DNS_SERVERS: /);
    },
  );
});

describe('a domain’s own records', () => {
  test('name the hosts that take in its mail, the preferred first', async () => {
    expect(await exchangersOf('two.test', resolver)).toEqual([
      { host: 'first.two.test', priority: 10 },
      { host: 'second.two.test', priority: 20 },
    ]);
  });
  test('may say that it takes no mail (RFC 7505)', async () => {
    expect(await exchangersOf('none.test', resolver)).toEqual([]);
  });
  test('name no host where nobody can be asked', async () => {
    expect(await exchangersOf('broken.test', resolver)).toEqual([]);
  });
  test('name the servers for sending by priority (RFC 6186), encrypted from the first byte before others, each service by weight', async () => {
    const { servers, declined } = await submissionOf('srv.test', resolver);
    expect(declined).toEqual([]);
    expect(servers).toEqual([
      { host: 'implicit.srv.test', port: 465, encryption: 'tls' },
      { host: 'heavy.srv.test', port: 587, encryption: 'starttls' },
      { host: 'light.srv.test', port: 587, encryption: 'starttls' },
      { host: 'third.srv.test', port: 2587, encryption: 'starttls' },
    ]);
  });
  test('may say that sending is not offered (a target of “.”)', async () => {
    expect(await submissionOf('off.test', resolver)).toEqual({ servers: [], declined: ['starttls'] });
    expect(await submissionOf('none.test', resolver)).toEqual({ servers: [], declined: [] });
  });
});
