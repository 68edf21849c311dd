import { describe, expect, it } from 'vitest';
import { pairNotice } from './pair';

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
