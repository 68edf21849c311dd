import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHost } from './host';

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
