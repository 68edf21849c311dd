import { describe, expect, it, test } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { explainText } from '@/lib/problems/text/explain-text';
import { told } from './told-for-test';

/** Worded for this test, as servers word such replies. */
const signedIn = (stage: Failure['stage'], text: string) =>
  told(stoppedBy(refusal(stage, 550, '5.7.1', text), { sameName: true }));
const early = (stage: Failure['stage'], text: string, command: string) =>
  told(stoppedBy(refusal(stage, 535, '5.7.8', text, command), { stages: [] }));

describe('a domain that could not prove itself', () => {
  test.each([
    ['recipient', 'SPF check failed for firma.example'],
    ['message', 'DKIM signing failed, contact your administrator'],
  ] as const)('after a sign-in is no message that came by another way: %s, %s', (stage, text) => {
    const { problem, title, all, whoCanFix } = signedIn(stage, text);
    expect(problem).toBe('sender-domain-auth-failed');
    expect(title).toContain('Signed in');
    expect(all).not.toContain('came by another way');
    expect(whoCanFix).toEqual(['it', 'provider']);
  });
});

describe('mail to oneself', () => {
  test.each([
    ['recipient', 'Sender and recipient must not be identical'],
    ['recipient', 'Absender und Empfänger dürfen nicht gleich sein'],
    ['recipient', "L'expéditeur et le destinataire sont identiques"],
    ['recipient', '发件人和收件人不能相同'],
    ['message', 'You cannot send mail to yourself from this server'],
  ] as const)('is what the test was, at the %s: %s', (stage, text) => {
    const { problem, confidence, title, steps, whoCanFix } = signedIn(stage, text);
    expect([problem, confidence]).toEqual(['recipient-rejected', 'likely']);
    expect(title).toContain('from you to yourself');
    expect(steps[0]).toContain('to somebody else');
    expect(whoCanFix).toEqual(['you']);
    expect(explainText(`550 5.7.1 ${text}`).problem).toBe(problem);
  });

  it('is none where the sender is not who signed in', () => {
    const { problem } = signedIn('sender', 'The sender must be the same as the signed-in user');
    expect(problem).toBe('sender-not-allowed');
  });
});

describe('a domain that the service waits for', () => {
  test.each([
    'Domain firma.example is not allowed to send: Domain is unverified and requires DNS configuration. Log in to your control panel',
    'Die Domain ist nicht bestätigt, Versand nicht erlaubt',
    'El dominio no está verificado',
  ])('is no account that was stopped: %s', (text) => {
    const { problem, title, all } = signedIn('sender', text);
    expect(problem).toBe('sender-not-allowed');
    expect(title).toContain('not confirmed there');
    expect(all).toContain('DNS entries');
    expect(explainText(`550 5.7.1 ${text}`).problem).toBe(problem);
  });
});

describe('a licence', () => {
  test.each(['Authentication failed: server license has expired', 'Lizenz des Mailservers abgelaufen'])(
    'of the server is not the account: %s',
    (text) => {
      const { problem, all } = early('sign-in', text, 'AUTH PLAIN');
      expect(problem).toBe('server-temporary-failure');
      expect(all).not.toContain('this account');
    },
  );

  it('of the account is about the account', () => {
    const { problem } = early('sign-in', 'Your licence has expired', 'AUTH PLAIN');
    expect(problem).toBe('auth-account-locked-or-disabled');
  });
});

describe('a country', () => {
  test.each([
    'SMTP is disabled for your country',
    'SMTP ist für Ihr Land abgeschaltet',
    'Your region is not served',
  ])('that is barred behind the greeting has nothing to do with our name: %s', (text) => {
    const { problem, confidence, all } = early('greet', text, 'EHLO');
    expect([problem, confidence]).toEqual(['ip-blocklisted', 'likely']);
    expect(all).not.toContain('test’s name');
  });
});
