import { describe, expect, test } from 'vitest';
import type { TokenChallenge } from '@/lib/evidence/said';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

function verdict(code: number, status: string, text: string, challenge?: TokenChallenge) {
  const failure = { ...refusal('sign-in', code, status, text), ...(challenge && { challenge }) };
  return told(stoppedBy(failure, { byToken: true, stages: [] }));
}

describe('signed in with a token', () => {
  test.each([
    [535, '5.7.3', 'Authentication unsuccessful [AM0PR01.eurprd01.prod.exchangelabs.com]'],
    [
      535,
      '5.7.8',
      'Username and Password not accepted. For more information, go to https://support.google.com',
    ],
    [534, '5.7.9', 'Application-specific password required.'],
    [535, '5.7.8', 'Error: authentication failed: '],
  ])('%i %s %s is no wrong password', (...reply) => {
    const { problem, title, steps } = verdict(...reply);
    expect(problem).toBe('oauth-token-invalid');
    expect(title).toBe('The server did not take this sign-in');
    expect(steps.join(' ')).not.toMatch(/password/i);
  });
  test('sending that is switched off is told though the sign-in is good', () => {
    const text = 'Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.';
    const { problem, title, forIt } = verdict(535, '5.7.139', text);
    expect(problem).toBe('auth-smtp-disabled-tenant-or-mailbox');
    expect(title).toBe('The sign-in is good; sending is switched off');
    expect(forIt).toContain('The switch holds for modern sign-in too');
  });
  test('sending that is off for a private mailbox is no matter for an IT that it has not', () => {
    const text = 'Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.';
    const { title, meaning, steps, whoCanFix, all } = told(
      stoppedBy(refusal('sign-in', 535, '5.7.139', text), {
        byToken: true,
        stages: [],
        settings: { host: 'smtp-mail.outlook.com', port: 587, encryption: 'starttls' },
        domain: 'outlook.com',
      }),
    );
    expect(title).toBe('Sending by this way is switched off');
    expect(meaning).not.toMatch(/password/i);
    expect(steps[0]).toContain('by its address alone');
    expect(whoCanFix).toEqual(['you']);
    expect(all).not.toMatch(/Microsoft 365|\bIT\b|Use OAuth/);
  });
  test('a rule of the organisation stays one', () => {
    const text = 'Authentication unsuccessful, the request did not meet the criteria to be authenticated.';
    expect(verdict(535, '5.7.139', text).problem).toBe('auth-blocked-by-policy');
  });
  test.each([
    [{ status: '400', scope: 'https://mail.google.com/' }, 'could not read it (400)'],
    [{ status: '401', scope: 'mail' }, 'does not take this pass (401): it wants one for mail.'],
    [{ status: 'invalid_token' }, 'does not take this pass (invalid_token).'],
    [{ status: 'insufficient_scope' }, 'is for something else'],
    [{ status: 'constructor' }, 'says: constructor.'],
  ])('the server’s challenge %j is said in words', (challenge, words) => {
    const { seen } = verdict(535, '5.7.8', 'Authentication failed', challenge);
    expect(seen.join('\n')).toContain(words);
  });
  test('a server without this way of signing in is told so', () => {
    const evidence = stoppedBy(
      { stage: 'sign-in', code: 'ENOMECHANISM' },
      { byToken: true, stages: [], offer: { auth: ['PLAIN'], starttls: true, utf8: true, pipelining: true } },
    );
    const { title, meaning } = told(evidence);
    expect(title).toBe('This server does not take this kind of sign-in');
    expect(meaning).toContain('It offers: PLAIN');
  });
});
