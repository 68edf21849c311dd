import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/evidence/evidence';
import { fine, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

/** A server with these ways to sign in alone, before a password is typed and after. */
function offering(auth: string[], typed: boolean, more: Partial<Evidence> = {}) {
  const offer = { starttls: false, auth, utf8: true, pipelining: true };
  const stopped = stoppedBy({ stage: 'sign-in', code: 'ENOMECHANISM' }, { offer, stages: [], ...more });
  const { failure: _, ...seen } = stopped;
  return told(typed ? stopped : { ...seen, mode: 'server', signIn: false });
}

describe('ways to sign in that Outlook has', () => {
  test.each([
    [['GSSAPI', 'NTLM'], /offers only GSSAPI, NTLM: the sign-in of a company’s own Windows network\./],
    [['NTLM', 'XOAUTH2'], /offers only NTLM, XOAUTH2: the sign-in page .* Windows network \(NTLM\)\./],
  ])('that are all there is (%s) are not said to be left of them', (auth, words) => {
    const { meaning } = offering(auth, false);
    expect(meaning).toMatch(words);
    expect(meaning).not.toContain('leaves');
  });

  test('among others are said to be left', () => {
    expect(offering(['CRAM-MD5', 'NTLM'], false).meaning).toMatch(/CRAM-MD5, NTLM\. .*leaves NTLM:/);
    expect(offering(['XOAUTH2', 'CRAM-MD5'], false).meaning).toMatch(/XOAUTH2, CRAM-MD5\. .*leaves the sign/);
  });
});

test.each([['SCRAM-SHA-256'], ['CRAM-MD5', 'DIGEST-MD5']])(
  'who is sent to the provider or IT for %s is told that they can fix it',
  (...auth) => {
    for (const typed of [true, false]) {
      const { whoCanFix, steps } = offering(auth, typed);
      expect(steps.join()).toContain('provider or IT');
      expect(whoCanFix).toEqual(['you', 'provider', 'it']);
    }
  },
);

test.each([[['NTLM']], [['XOAUTH2']], [['SCRAM-SHA-1']]])(
  'no password that nobody typed is said not to have been sent (%s, another port beside)',
  (auth) => {
    const neighbours = [fine(465, 'tls')];
    expect(offering(auth, true, { neighbours }).meaning).toContain('Your password was not sent.');
    expect(offering(auth, false, { neighbours }).meaning).not.toMatch(/password was not sent/);
  },
);

test.each(['greet', 'encrypt'] as const)(
  'a sign-in wanted too early, at %s, speaks of no password that nobody typed',
  (stage) => {
    const reply = { code: 530, status: '5.7.0', text: 'Authentication required' };
    const command = stage === 'greet' ? 'EHLO' : 'STARTTLS';
    const at = (signIn: boolean) =>
      told(stoppedBy({ stage, reply, command }, { signIn, mode: signIn ? 'send' : 'server', stages: [] }));
    expect(at(true).meaning).toMatch(/not sent|did not send/);
    expect(at(false).title).toBe(at(true).title);
    expect(at(false).meaning).not.toMatch(/not sent|did not send/);
  },
);
