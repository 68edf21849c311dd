import { expect, it } from 'vitest';
import { explainText } from './explain-text';

it.each<[string, string]>([
  // Exim’s notice begins with words about recipients, whatever was refused
  [
    'sender-not-allowed',
    'A message that you sent could not be delivered to one or more of its recipients. The following address failed:\n  b@example.org\n    SMTP error from remote mail server after MAIL FROM:<a@example.com>: 550 5.1.0 host example.com does not exist here',
  ],
  [
    'recipient-rejected',
    'A message that you sent could not be delivered to all of its recipients.\n  b@example.org\n    SMTP error from remote mail server after RCPT TO:<b@example.org>: 550 5.1.1 b does not exist here',
  ],
  // Exim looks the sender up when the recipient is named
  [
    'sender-not-allowed',
    '<b@example.org>: host mx.example.org said: 550-Verification failed for <a@example.com> 550-No such user here 550 Sender verify failed (in reply to RCPT TO command)',
  ],
  // GMX has the same words for both
  [
    'recipient-rejected',
    '<b@example.org>: host mx00.gmx.example said: 550-Requested action not taken: mailbox unavailable 550 invalid DNS MX or A/AAAA resource record (in reply to RCPT TO command)',
  ],
  [
    'sender-not-allowed',
    '<b@example.org>: host mx00.gmx.example said: 550-Requested action not taken: mailbox unavailable 550 invalid DNS MX or A/AAAA resource record (in reply to MAIL FROM command)',
  ],
  // 5.7.9 is a way of signing in (RFC 5248), and 550 answers none (RFC 4954 §6)
  ['content-or-spam-rejected', 'Remote server said: 550 5.7.9 Refused'],
  ['recipient-rejected', 'I could not deliver your message.\nReason: 541 b@example.org Refused'],
  // what is no address at all, and nobody named behind it
  [
    'sender-not-allowed',
    "send: 'mail FROM:<Alert System> size=401'\nsend: 'rset'\nSending failed: Bad parameters",
  ],
  ['sender-not-allowed', '>>> MAIL FROM:<monitoring>\n<<< 501 Bad address syntax'],
  [
    'recipient-rejected',
    '>>> MAIL FROM:<monitoring>\n<<< 250 OK\n>>> RCPT TO:<anna@>\n<<< 501 5.1.3 Bad recipient address syntax',
  ],
])('%s: %s', (problem, text) => {
  expect(explainText(text).problem).toBe(problem);
});

it('a hidden address is not called one that is none', () => {
  const log = '>>> MAIL FROM:<***>\n>>> RSET\nError sending email: Invalid input';
  expect(explainText(log).confidence).toBe('unsure');
});
