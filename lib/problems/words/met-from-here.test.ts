import { expect, it } from 'vitest';
import { certificateWith, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

it.each(['self-signed', undefined] as const)(
  'a certificate that our own computer distrusts says nothing about a program on the visitor’s: %s',
  (untrusted) => {
    const certificate = certificateWith({ faults: ['untrusted'], ...(untrusted && { untrusted }) });
    const { all, steps, whoCanFix } = told(stoppedBy({ stage: 'encrypt', certificate }));
    expect(all).not.toMatch(/antivirus/i);
    expect(steps.join()).toContain('end the text below to your provider');
    expect(whoCanFix).toEqual(['provider']);
  },
);

it.each([
  ['said nothing', 'silent', undefined, ['you', 'provider']],
  ['answers far too slowly', 'other', undefined, ['wait', 'provider']],
  ['nothing was said', undefined, 'TLSv1.3', ['you', 'provider']],
] as const)(
  'a server of which is told that %s was met from here, not on the visitor’s network',
  (says, answered, tlsVersion, who) => {
    const settings = { host: 'smtp.example.com', port: 465, encryption: 'tls' as const };
    const failure = { stage: 'greet', code: 'ETIMEDOUT', ...(answered && { answered }) } as const;
    const { title, steps, whoCanFix } = told(
      stoppedBy(failure, { settings, ...(tlsVersion && { tlsVersion }) }),
    );
    expect(title).toContain(says);
    expect(whoCanFix).toEqual(who);
    expect(steps.join()).toContain('provider');
  },
);

it('a call that nobody takes is a matter of the settings, or of a network inside', () => {
  const { whoCanFix, steps } = told(stoppedBy({ stage: 'connect', code: 'ETIMEDOUT' }));
  expect(whoCanFix).toEqual(['you', 'it']);
  expect(steps.join()).not.toMatch(/hotspot/);
});
