import { describe, expect, it } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { diagnose } from '@/lib/problems/verdict/diagnose';
import { refusal, stoppedBy } from './evidence-for-test';

describe('the cause that a reply tells', () => {
  const cases: [ProblemCode, string, Failure][] = [
    [
      'starttls-not-offered',
      'a refused STARTTLS',
      refusal('encrypt', 502, '5.5.1', 'command not implemented', 'STARTTLS'),
    ],
    [
      'server-temporary-failure',
      'STARTTLS not available now',
      refusal('encrypt', 454, '4.7.0', 'TLS not available', 'STARTTLS'),
    ],
    [
      'auth-bad-credentials',
      'a refused password',
      refusal('sign-in', 535, '5.7.8', 'Error: authentication failed: UGFzc3dvcmQ6', 'AUTH PLAIN'),
    ],
    ['auth-bad-credentials', 'a refusal without words', refusal('sign-in', 535, '', 'no', 'AUTH LOGIN')],
    [
      'server-temporary-failure',
      'a sign-in service that is down',
      refusal('sign-in', 454, '4.7.0', 'Temporary authentication failure', 'AUTH LOGIN'),
    ],
    [
      'auth-required',
      'a sender without sign-in',
      refusal('sender', 530, '5.7.0', 'Authentication required', 'MAIL FROM'),
    ],
    [
      'sender-not-allowed',
      'a sender of somebody else',
      refusal(
        'sender',
        550,
        '5.7.60',
        'Client does not have permissions to send as this sender',
        'MAIL FROM',
      ),
    ],
    [
      'sender-not-allowed',
      'a refused sender without a reason',
      refusal('sender', 550, '', 'no', 'MAIL FROM'),
    ],
    [
      'relay-denied',
      'a recipient outside',
      refusal('recipient', 554, '5.7.1', '<a@example.com>: Relay access denied', 'RCPT TO'),
    ],
    [
      'recipient-rejected',
      'an unknown recipient',
      refusal('recipient', 550, '5.1.1', 'User unknown', 'RCPT TO'),
    ],
    [
      'greylisted',
      'a greylisting server',
      refusal('recipient', 450, '4.2.0', 'Greylisted, try again later', 'RCPT TO'),
    ],
    [
      'message-too-large',
      'a message over the limit',
      refusal('message', 552, '5.3.4', 'Message too big', 'DATA'),
    ],
    [
      'content-or-spam-rejected',
      'a spam filter',
      refusal('message', 554, '5.7.1', 'Message rejected as spam', '.'),
    ],
    [
      'ip-blocklisted',
      'a block list in the greeting',
      refusal(
        'greet',
        554,
        '5.7.1',
        'Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
      ),
    ],
    ['too-many-connections', 'a full house', refusal('greet', 421, '4.7.0', 'Too many connections')],
    [
      'helo-rejected',
      'a refused EHLO',
      refusal('greet', 504, '5.5.2', '<PC>: Helo command rejected: need fully-qualified hostname', 'EHLO'),
    ],
  ];

  it.each(cases)('is %s for %s', (problem, _, failure) => {
    const unsigned = problem === 'auth-required' ? { signIn: false } : {};
    expect(diagnose(stoppedBy(failure, unsigned)).problem).toBe(problem);
  });

  it.each([
    ['SmtpClientAuthentication is disabled for the Tenant.', 'auth-smtp-disabled-tenant-or-mailbox'],
    ['SmtpClientAuthentication is disabled for the Mailbox.', 'auth-smtp-disabled-tenant-or-mailbox'],
    ['basic authentication is disabled.', 'auth-basic-disabled'],
    ['the user credentials were incorrect.', 'auth-bad-credentials'],
    ["user is locked by your organization's security defaults policy.", 'auth-blocked-by-policy'],
    ['the request did not meet the criteria to be authenticated successfully.', 'auth-blocked-by-policy'],
    ['account locked.', 'auth-account-locked-or-disabled'],
    ['federated STS service was unreachable.', 'server-temporary-failure'],
  ])('behind 535 5.7.139 is told by the sentence: %s', (sentence, problem) => {
    const failure = refusal(
      'sign-in',
      535,
      '5.7.139',
      `Authentication unsuccessful, ${sentence}`,
      'AUTH LOGIN',
    );
    expect(diagnose(stoppedBy(failure)).problem).toBe(problem);
  });

  const rejected = (code: number, words: string) =>
    refusal(
      'greet',
      code,
      `${code === 554 ? 5 : 4}.7.1`,
      `<unknown[192.0.2.1]>: Client host rejected: ${words}`,
    );
  it.each<[number, string, ProblemCode, string]>([
    [421, 'we are moving the mail system tonight', 'server-temporary-failure', 'likely'],
    [450, 'back at six', 'server-temporary-failure', 'likely'],
    [421, 'Maintenance', 'server-temporary-failure', 'likely'],
    [450, 'your account is suspended, contact billing', 'account-sending-blocked', 'likely'],
    [554, 'relay not allowed', 'relay-denied', 'likely'],
    [554, 'only for staff', 'ip-blocklisted', 'unsure'],
    [554, 'Access denied', 'ip-blocklisted', 'likely'],
    [554, 'no dynamic IPs', 'ip-blocklisted', 'sure'],
    [450, 'cannot find your hostname, [192.0.2.1]', 'ip-blocklisted', 'sure'],
  ])(
    'behind %s Client host rejected is told by the words of its own: %s',
    (code, words, problem, confidence) => {
      expect(diagnose(stoppedBy(rejected(code, words)))).toMatchObject({ problem, confidence });
    },
  );
});

describe('a refusal of our name', () => {
  const answered = (text: string) => diagnose(stoppedBy(refusal('greet', 554, '', text, 'EHLO'))).problem;
  it.each(['PIPELINING', 'AUTH LOGIN PLAIN', 'SIZE 35882577', 'AUTH=LOGIN'])(
    'is not told by what the server can do: %s',
    (text) => {
      expect(answered(text)).toBe('unknown');
    },
  );
  it.each(['Auth your host first', 'Help is at postmaster@example.com', 'no'])('is told by: %s', (text) => {
    expect(answered(text)).toBe('helo-rejected');
  });
});
