import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTrustedProxies, visitorOf } from './trusted-proxies';
import { countedAs, nameVisitors, visitorFrom } from './visitor';

const by = (trusted: string | undefined, peer: string, forwarded = '') =>
  visitorOf(peer, forwarded, readTrustedProxies(trusted));

describe('who asks', () => {
  test.each([
    ['nobody trusted, by the socket', undefined, '203.0.113.9', '1.2.3.4', '203.0.113.9'],
    ['an empty list, which trusts nobody', '', '203.0.113.9', '1.2.3.4', '203.0.113.9'],
    ['one proxy, by what it appended', '1', '10.0.0.1', '1.2.3.4, 203.0.113.9', '203.0.113.9'],
    [
      'two proxies, by what the first appended',
      '2',
      '10.0.0.1',
      '1.2.3.4, 203.0.113.9, 10.0.0.2',
      '203.0.113.9',
    ],
    ['two proxies expected and one passed by, by the socket', '2', '10.0.0.1', '203.0.113.9', '10.0.0.1'],
    ['a proxy that says nothing, by the socket', '1', '10.0.0.1', '', '10.0.0.1'],
    ['a proxy of a trusted network', '10.0.0.0/8', '10.0.0.1', '1.2.3.4, 203.0.113.9', '203.0.113.9'],
    ['a chain inside the network', '10.0.0.0/8', '10.0.0.1', '203.0.113.9, 10.9.9.9', '203.0.113.9'],
    ['a stranger who invents a header', '10.0.0.0/8', '203.0.113.9', '1.2.3.4', '203.0.113.9'],
    ['a stranger who claims to be a proxy', '10.0.0.0/8', '203.0.113.9', '1.2.3.4, 10.0.0.1', '203.0.113.9'],
    ['nonsense from a proxy, as that proxy', '10.0.0.0/8', '10.0.0.1', 'unknown', '10.0.0.1'],
    ['a port behind the address', '1', '10.0.0.1', '203.0.113.9:4711', '203.0.113.9'],
    ['an IPv6 address in brackets', '::1', '::1', '[2001:db8::7]:4711', '2001:db8::7'],
    ['IPv4 inside IPv6', '127.0.0.1', '::ffff:127.0.0.1', '203.0.113.9', '203.0.113.9'],
  ])('is found with %s', (_, trusted, peer, forwarded, visitor) => {
    expect(by(trusted, peer, forwarded)).toBe(visitor);
  });
  test.each(['all', '10.0.0.0/40', '1.2.3', '10', 'proxy.example.com'])(
    'TRUSTED_PROXIES may not be %j',
    (value) => {
      expect(() => readTrustedProxies(value)).toThrow(/^TRUSTED_PROXIES: /);
    },
  );
  test('an attack by any header changes nothing where no proxy is trusted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (forwarded) => {
        expect(by(undefined, '203.0.113.9', forwarded)).toBe('203.0.113.9');
        expect(by('10.0.0.0/8', '203.0.113.9', forwarded)).toBe('203.0.113.9');
      }),
    );
  });
});

describe('a visitor is counted', () => {
  test('by the whole network of an IPv6 subscriber', () => {
    expect(countedAs('2001:db8:1:2:3:4:5:6')).toBe(countedAs('2001:db8:1:2:ffff::1'));
    expect(countedAs('2001:db8:1:2::1')).not.toBe(countedAs('2001:db8:1:3::1'));
  });
  test('by the IPv4 address, however it is written', () => {
    expect(countedAs('::ffff:203.0.113.9')).toBe('203.0.113.9');
    expect(countedAs('203.0.113.9')).not.toBe(countedAs('203.0.113.8'));
  });
});

test('an attack by headers on a real server does not change who asks', async () => {
  nameVisitors({});
  const seen: string[] = [];
  const server = createServer((incoming, outgoing) => {
    seen.push(visitorFrom(new Headers(incoming.headers as Record<string, string>)));
    outgoing.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((done) => {
    const headers = { 'x-forwarded-for': '1.2.3.4', 'x-visitor': '1.2.3.4', 'x-real-ip': '1.2.3.4' };
    request({ port, host: '127.0.0.1', headers }, (answer) => answer.resume().once('end', done)).end();
  });
  await new Promise((closed) => server.close(closed));
  expect(seen).toEqual(['127.0.0.1']);
});
