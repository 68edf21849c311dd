import { describe, expect, it } from 'vitest';
import { siteAddress } from './site-address';

const asked = (host: string, more: Record<string, string> = {}) => new Headers({ host, ...more });

describe('the address of this installation', () => {
  it('is what the operator says, whatever a request claims', () => {
    const env = { SITE_ADDRESS: 'https://mail-help.example.com/', HOST: '0.0.0.0' };
    expect(siteAddress(env)).toBe('https://mail-help.example.com');
    expect(siteAddress(env, asked('evil.example', { 'x-forwarded-host': 'evil.example' }))).toBe(
      'https://mail-help.example.com',
    );
  });

  it('is the loopback origin that was asked for, where it serves on loopback alone', () => {
    expect(siteAddress({ HOST: '127.0.0.1' })).toBe('http://127.0.0.1:3000');
    expect(siteAddress({ NODE_ENV: 'development' })).toBe('http://127.0.0.1:3000');
    expect(siteAddress({ HOST: '::1', PORT: '4000' })).toBe('http://[::1]:4000');
    expect(siteAddress({ HOST: '127.0.0.1', PORT: '4000' }, asked('localhost:4000'))).toBe(
      'http://localhost:4000',
    );
    expect(siteAddress({ HOST: '[::1]' }, asked('[::1]:3000'))).toBe('http://[::1]:3000');
  });

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '127.0.0.1@evil.example'])(
    'is not what the Host header %s says, even on loopback',
    (host) => {
      expect(siteAddress({ HOST: '127.0.0.1' }, asked(host))).toBeNull();
    },
  );

  it('is not known where it serves the network and nobody said it', () => {
    expect(siteAddress({})).toBeNull();
    expect(siteAddress({ HOST: '0.0.0.0' })).toBeNull();
    expect(siteAddress({ HOST: '0.0.0.0' }, asked('127.0.0.1:3000'))).toBeNull();
  });

  it.each([
    'mail-help.example.com',
    'ftp://mail-help.example.com',
    'https://mail-help.example.com/path',
    'https://mail-help.example.com/?a=b',
    'https://anna:geheim@mail-help.example.com',
    'https://',
    'javascript:alert(1)',
  ])('cannot be %s', (SITE_ADDRESS) => {
    expect(() => siteAddress({ SITE_ADDRESS })).toThrow(/^SITE_ADDRESS: ".*" is not an origin such as/);
  });
});
