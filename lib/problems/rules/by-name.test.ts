import { describe, expect, it, test } from 'vitest';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { explainText } from '@/lib/problems/text/explain-text';
import { told } from '@/lib/problems/words/told-for-test';

describe('a reply that calls its cause by name leaves no other reading', () => {
  it.each([
    ['message', 550, '5.7.1', 'Your e-mail contains malware and was not taken', 'content-or-spam-rejected'],
    ['message', 554, '5.7.1', 'Die Nachricht enthält einen Virus', 'content-or-spam-rejected'],
    ['recipient', 451, '4.7.1', 'Greylisting in action, come back later', 'greylisted'],
    ['sender', 554, '5.7.0', 'Sending has been disabled for your mailbox', 'account-sending-blocked'],
    ['greet', 550, '5.7.1', 'Votre adresse IP figure sur une liste noire', 'ip-blocklisted'],
    ['sender', 553, '5.7.1', 'El remitente no coincide con el usuario', 'sender-not-allowed'],
  ] as const)('at the %s: %i %s %s', (stage, code, status, words, problem) => {
    expect(told(stoppedBy(refusal(stage, code, status, words), { stages: [] }))).toMatchObject({
      problem,
      confidence: 'sure',
    });
  });

  it.each([
    ['message', 550, '5.7.1', 'Spam detected, your IP is listed'],
    ['sender', 452, '4.3.1', 'Sending is paused for this account: hourly limit reached'],
    ['recipient', 451, '4.7.1', 'Greylisted: too many connections'],
  ] as const)(
    'and one that names another thing beside does not count as such (%s): %i %s %s',
    (stage, code, status, words) => {
      expect(told(stoppedBy(refusal(stage, code, status, words), { stages: [] })).problem).not.toBe(
        'content-or-spam-rejected',
      );
    },
  );
});

test('who asks to come later is not sure to have a block list', () => {
  const failure = refusal('greet', 421, '', 'mx7 Service refused, please try later');
  expect(told(stoppedBy(failure, { stages: [] }))).toMatchObject({
    problem: 'server-temporary-failure',
    confidence: 'likely',
  });
});

test('where more can be read on the sender being refused is no reason of its own', () => {
  const text = '550 5.7.1 Sender address refused: please read our anti-spam policy at https://example.com/p';
  expect(explainText(text).problem).toBe('sender-not-allowed');
});

test.each([
  ['Alert not sent: failed to get the SMTP greeting', 'server-closed-connection'],
  ['501 5.1.7 kurt: sender address must contain a domain', 'sender-not-allowed'],
  ['The mail plugin with Gmail keeps saying: Token has been revoked.', 'oauth-token-invalid'],
  ['fsockopen(): unable to connect to mail.example.com:587 (Permission denied)', 'network-blocked'],
  ['/opt/backup/notify.sh: line 4: sendmail: not found', 'local-client-problem'],
  ['535 5.7.8 Error: authentication failed: no mechanism available', 'auth-mechanism-unsupported'],
])('is read: %s', (text, problem) => {
  expect(explainText(text).problem).toBe(problem);
});
