import { describe, expect, it, test } from 'vitest';
import { evidenceWith, refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from '@/lib/problems/words/told-for-test';

/** A check without a sign-in, as a message or of the server alone. */
const unsigned = { signIn: false, stages: evidenceWith({ signIn: false }).stages };

describe('a refusal that may be about the computer that runs the check', () => {
  test.each([
    [535, '5.7.1', 'Login from this country is not allowed for this mailbox'],
    [525, '5.7.1', 'Unauthorized IP address'],
    [535, '5.7.1', 'Logins from hosting providers and VPNs are not permitted'],
    [535, '5.7.0', 'Authentication failed: your IP 203.0.113.7 is not on the allow list'],
  ])('is said to be about it where a place may not sign in: %s %s %s', (code, status, text) => {
    const { problem, title, all } = told(stoppedBy(refusal('sign-in', code, status, text, 'AUTH PLAIN')));
    expect(problem).toBe('auth-blocked-by-policy');
    expect(title).toBe('A sign-in from this place is not let in');
    expect(all).toContain('the computer that runs Sendwell');
    expect(all).toMatch(/send a message from there/);
    expect(all).not.toContain('confirm that it was you');
  });

  it('may be, where a rule names no place', () => {
    const text =
      'Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully';
    const { all } = told(stoppedBy(refusal('sign-in', 535, '5.7.139', text, 'AUTH LOGIN')));
    expect(all).toContain('the computer that runs Sendwell');
  });

  it('is none where passwords are stopped for a whole organisation', () => {
    const text = "user is locked by your organization's security defaults policy";
    const { all, whoCanFix } = told(stoppedBy(refusal('sign-in', 535, '5.7.139', text, 'AUTH LOGIN')));
    expect(all).not.toMatch(/VPN|confirm that it was you/);
    expect(whoCanFix).toEqual(['you', 'it']);
  });

  test.each([
    '5.7.23 SPF validation failed: 203.0.113.7 is not authorized for firma.example',
    '5.7.26 This mail is unauthenticated: SPF and DKIM did not pass',
  ])('is not put on the domain of who did not sign in: %s', (words) => {
    const [status = '', ...text] = words.split(' ');
    const failure = refusal('recipient', 550, status, text.join(' '), 'RCPT TO');
    const free = told(stoppedBy(failure, { ...unsigned, signIn: false }));
    expect(free.problem).toBe('sender-domain-auth-failed');
    expect(free.all).toContain('the computer that runs Sendwell');
    expect(free.whoCanFix).toEqual(['you']);
    expect(told(stoppedBy(failure)).title).toBe('Signed in, and still your domain could not prove itself');
  });

  test.each([
    ['greet', 421, '4.7.0', 'Too many connections from 203.0.113.7'],
    ['greet', 421, '4.7.0', 'Too many concurrent SMTP connections; please try again later'],
    ['greet', 421, '4.7.0', 'too many authentication failures from your address'],
    ['sign-in', 535, '5.7.0', 'Your IP 203.0.113.7 is blocked because of too many failed logins'],
    [
      'message',
      421,
      '4.7.28',
      'Gmail has detected an unusual rate of unsolicited mail originating from your IP address',
    ],
  ] as const)('names no mailbox: %s %s %s %s', (stage, code, status, text) => {
    const { all } = told(stoppedBy(refusal(stage, code, status, text), unsigned));
    expect(all).toContain('the computer that runs Sendwell');
    expect(all).not.toMatch(/other devices that use the same mailbox|fewer people|Close Outlook and wait/);
  });

  it('is no device of the organisation', () => {
    const text =
      'TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources';
    const direct = refusal('recipient', 550, '5.7.68', text, 'RCPT TO');
    const { all, forIt } = told(stoppedBy(direct, unsigned));
    expect(all).toContain('the computer that runs Sendwell');
    expect(all).not.toMatch(/A device or a program sent this|Test again with user name/);
    expect(forIt).toContain('RejectDirectSend');
  });

  it('is none where the mailbox that signed in has too many lines', () => {
    const busy = refusal('sender', 432, '4.3.2', 'Concurrent connections limit exceeded', 'MAIL FROM');
    expect(told(stoppedBy(busy)).all).toContain('other devices that use the same mailbox');
  });
});
