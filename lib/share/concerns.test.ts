import { describe, expect, it } from 'vitest';
import { concernsOf } from './concerns';
import { isInsideOnly } from './inside';

describe('what would go wrong for colleagues', () => {
  it.each([
    ['starttls', 'server-ok', null, false, []],
    ['none', 'server-ok', null, false, ['unencrypted']],
    ['tls', 'problem', 'cert-name-mismatch', false, ['certificate']],
    ['starttls', 'problem', 'tls-wrong-mode-implicit-on-starttls-port', true, ['inside', 'mode']],
    ['starttls', 'problem', 'dns-not-found', false, ['unreached']],
    ['starttls', 'refused', null, false, ['unreached']],
    ['starttls', 'problem', 'tls-too-old', false, ['other']],
    ['starttls', 'problem', 'ip-blocklisted', false, ['fromHere']],
    ['tls', 'problem', 'helo-rejected', false, ['fromHere']],
    ['tls', 'problem', 'too-many-connections', true, ['inside', 'fromHere']],
  ] as const)('with %s and %s %s (inside: %s)', (encryption, outcome, problem, inside, concerns) => {
    expect(concernsOf({ host: 'smtp.example.org', encryption }, { outcome, problem }, inside)).toEqual(
      concerns,
    );
  });

  it.each(['smtp.office365.com.evil.example', 'smtp.0ffice365.com', 'smtp.ofice365.com'])(
    'is that %s is taken for a server it is not, whoever signs the link',
    (host) => {
      const verdict = { outcome: 'server-ok', problem: null } as const;
      expect(concernsOf({ host, encryption: 'tls' }, verdict, false)).toEqual(['lookalike']);
    },
  );

  it('is said of a server that has private addresses only', async () => {
    for (const host of ['10.1.2.3', 'localhost', '::1', 'fd00::1'])
      expect(await isInsideOnly(host)).toBe(true);
    for (const host of ['192.0.2.1.', '9.9.9.9', '2620:fe::fe', '', 'a b']) {
      expect(await isInsideOnly(host)).toBe(host === '192.0.2.1.');
    }
  });
});
