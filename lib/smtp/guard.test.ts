import { describe, expect, test } from 'vitest';
import { createGuard } from './guard';

const guard = createGuard({ ports: [], networks: [] });

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
