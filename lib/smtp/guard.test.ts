import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGuard } from './guard';
import { readHost } from './host';
import { lookUp } from './look-up';

const guard = createGuard({ ports: [], networks: [] });
const { signal } = new AbortController();

describe('an address', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.100.100.200',
    '168.63.129.16',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '203.0.113.9',
    '::1',
    '::',
    'fe80::1',
    'fd00:ec2::254',
    'ff02::1',
    '2001:db8::1',
    '::ffff:127.0.0.1',
    '::ffff:169.254.169.254',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::808:808',
    '2002:7f00:1::',
    '2001:0:4136:e378:8000:63bf:80ff:fffe',
    '3fff::1',
    '5f00::1',
    '::8.8.8.8',
    'fec0::1',
    '2001:2::1',
    '100::1',
    '2002:a9fe:a9fe::1',
    '2001:0:7f00:1::f7f7:f7f7',
    '2a01:111::5efe:10.0.0.1',
    '2a01:111::200:5efe:7f00:1',
    '198.51.100.7',
    '192.0.0.192',
    '240.0.0.1',
    '192.88.99.1',
    'not an address',
  ])('%s is not dialled', (address) => {
    expect(guard.address(address)).toBe(false);
  });
  test.each([
    '8.8.8.8',
    '52.97.1.2',
    '2a01:111:f403::1',
    '2607:f8b0::1',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
    '2a01:111::5efe:8.8.8.8',
  ])('%s is public and may be dialled', (address) => {
    expect(guard.address(address)).toBe(true);
  });
  test('of a network that the installation adds may be dialled, in any spelling', () => {
    const own = createGuard({ ports: [], networks: ['10.0.0.0/8', 'fd00::/8'] });
    expect(own.address('10.1.2.3')).toBe(true);
    expect(own.address('::ffff:10.1.2.3')).toBe(true);
    expect(own.address('fd00::5')).toBe(true);
    expect(own.address('192.168.1.1')).toBe(false);
  });
});

describe('what the operator leaves alone', () => {
  const own = createGuard({
    ports: [],
    networks: ['10.0.0.0/8'],
    blocked: ['mail.example.org', '*.example.net', '8.8.8.0/24', '10.9.0.0/16'],
  });
  test.each([
    'mail.example.org',
    'a.example.net',
    'a.b.example.net',
    '8.8.8.8',
    '10.9.1.1',
    '::ffff:808:808',
  ])('%s is not tried', (host) => expect(own.blocked(host)).toBe(true));
  test.each(['smtp.example.org', 'example.net', 'notexample.net', '8.8.4.4', '10.8.1.1'])(
    '%s is not meant by it',
    (host) => expect(own.blocked(host)).toBe(false),
  );
  test('is not dialled though its network was added', () => {
    expect(own.address('10.9.1.1')).toBe(false);
    expect(own.address('10.8.1.1')).toBe(true);
  });
});

describe('a port', () => {
  test('is one of the mail ports or was added', () => {
    const own = createGuard({ ports: [2526], networks: [] });
    expect([25, 465, 587, 2525, 2526].every(own.port)).toBe(true);
    expect([22, 80, 443, 6379, 3306].some(own.port)).toBe(false);
  });
});

describe('a host', () => {
  test.each([
    ['2130706433', '127.0.0.1'],
    ['0x7f000001', '127.0.0.1'],
    ['0177.0.0.1', '127.0.0.1'],
    ['127.1', '127.0.0.1'],
    ['127.0.0.1.', '127.0.0.1'],
    ['[::1]', '::1'],
    ['[::FFFF:127.0.0.1]', '::ffff:7f00:1'],
    ['①②⑦.⓪.⓪.①', '127.0.0.1'],
    ['127。0。0。1', '127.0.0.1'],
    ['１２７．０．０．１', '127.0.0.1'],
    ['0x7f.1', '127.0.0.1'],
    ['017700000001', '127.0.0.1'],
    ['127.0.0.1...', '127.0.0.1'],
  ])('spelled %s is the address %s', (text, address) => {
    expect(readHost(text)).toEqual({ kind: 'address', address });
  });
  test.each([
    ['SMTP.Example.COM.', 'smtp.example.com'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['localhost', 'localhost'],
  ])('%s is the name %s', (text, name) => {
    expect(readHost(text)).toEqual({ kind: 'name', name });
  });
  test.each([
    '',
    'fe80::1%eth0',
    'a b',
    'smtp.example.com/x',
    'user@host',
    'a..b',
    '1.2.3.4.5',
    'host:25',
    '-a.example',
    'a\u0000b',
  ])('%j is none', (text) => {
    expect(readHost(text)).toBeNull();
  });
  test('of any text is an address, a name of letters, digits, dots and hyphens, or none', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.ipV4Extended(), fc.ipV6(), fc.domain()),
        (text) => {
          const host = readHost(text);
          if (host?.kind === 'name') expect(host.name).toMatch(/^[a-z0-9._-]+$/);
          if (host?.kind === 'address') expect(readHost(host.address)).toEqual(host);
        },
      ),
    );
  });
});

describe('a refusal', () => {
  const refusalOf = async (host: string, port: number) => {
    const began = performance.now();
    const found = await lookUp(host, [port], { guard }, signal);
    return { found, ms: performance.now() - began };
  };
  test.each([
    ['a port', '8.8.8.8', 22],
    ['an address', '127.0.0.1', 587],
    ['a spelling', 'fe80::1%lo', 587],
  ])('because of %s looks like any other and takes its time', async (_, host, port) => {
    const { found, ms } = await refusalOf(host, port);
    expect(found).toEqual({ refused: true });
    // timers may fire a little early
    expect(ms).toBeGreaterThan(290);
  });
  test('meets whatever a practice server does not have', async () => {
    const route = { host: 'practice.example', ports: { 587: 40587 }, address: '127.0.0.1', ca: '' };
    const of = (host: string, port: number) => lookUp(host, [port], { guard, routes: [route] }, signal);
    expect(await of('practice.example', 587)).toMatchObject({
      refused: false,
      target: { addresses: [{ address: '127.0.0.1' }] },
    });
    expect(await of('practice.example', 25)).toEqual({ refused: true });
    expect(await of('127.0.0.1', 587)).toEqual({ refused: true });
  });
});
