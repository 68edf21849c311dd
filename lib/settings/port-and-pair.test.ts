import { describe, expect, it } from 'vitest';
import { pairNotice } from './pair';
import { readPort } from './port';

describe('the port box', () => {
  it.each([
    ['587', 587],
    [' 465 ', 465],
    ['Port 587 (STARTTLS)', 587],
    ['５８７', 587],
    ['2.525', 2525],
    ['65535', 65_535],
  ])('%j is read as %i', (typed, port) => {
    expect(readPort(typed)).toEqual({ ok: true, port, notices: [] });
  });

  it.each([
    ['', 'port-empty'],
    ['abc', 'port-number'],
    ['-1', 'port-number'],
    ['58.7', 'port-number'],
    ['0', 'port-range'],
    ['65536', 'port-range'],
    ['587 or 465', 'port-several'],
  ])('%j is turned down as %s', (typed, error) => {
    expect(readPort(typed)).toEqual({ ok: false, error: `settings.errors.${error}` });
  });

  it.each([110, 143, 993, 995])('port %i is named as one for incoming mail', (port) => {
    expect(readPort(String(port))).toMatchObject({
      ok: true,
      notices: [{ key: 'settings.notices.port-incoming', use: { port: 587, encryption: 'starttls' } }],
    });
  });
});

describe('port and encryption together', () => {
  it.each([
    [587, 'starttls'],
    [465, 'tls'],
    [2525, 'starttls'],
    [26, 'starttls'],
    [993, 'starttls'],
  ] as const)('%i with %s needs no warning', (port, encryption) => {
    expect(pairNotice(port, encryption)).toEqual([]);
  });

  it.each([
    [465, 'starttls', { port: 465, encryption: 'tls' }],
    [465, 'none', { port: 465, encryption: 'tls' }],
    [587, 'tls', { port: 587, encryption: 'starttls' }],
    [25, 'tls', { port: 25, encryption: 'starttls' }],
    [25, 'starttls', { port: 587, encryption: 'starttls' }],
    [25, 'none', { port: 587, encryption: 'starttls' }],
    [587, 'none', { port: 587, encryption: 'starttls' }],
    [2525, 'none', { port: 2525, encryption: 'starttls' }],
  ] as const)('%i with %s offers %j', (port, encryption, use) => {
    expect(pairNotice(port, encryption).map((notice) => notice.use)).toEqual([use]);
  });

  it('says what the provider of the server lists, where it lists another pair', () => {
    expect(pairNotice(465, 'tls', 'smtp.office365.com')).toMatchObject([
      {
        key: 'settings.notices.pair-listed',
        values: { provider: 'Microsoft 365', port: '587', encryption: 'starttls' },
        use: { host: 'smtp.office365.com', port: 587, encryption: 'starttls' },
      },
    ]);
  });

  it('keeps the port and changes the encryption where the provider has that port', () => {
    expect(pairNotice(465, 'starttls', 'mail.gmx.net')[0]?.use).toMatchObject({
      port: 465,
      encryption: 'tls',
    });
  });

  it('warns about port 25 even where the provider lists it, because networks block it', () => {
    expect(pairNotice(25, 'starttls', 'smtp.office365.com')[0]?.key).toBe('settings.notices.pair-25');
  });
});
