import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

describe('The reason behind a refusal', () => {
  it.each([
    [
      '554 5.7.1 <a@example.com>: Recipient address rejected: Greylisted, see http://example.com/',
      'greylisted',
    ],
    [
      '554 5.7.1 <a@example.com>: Recipient address rejected: sending quota exceeded',
      'rate-or-quota-limited',
    ],
    ['550 <pc>: Client host rejected: this server requires authentication', 'auth-required'],
    ['553 5.7.1 <a@example.com>: Sender address rejected: not logged in', 'auth-required'],
    ['550 <a@example.com>: Recipient address rejected: SPF check failed', 'sender-domain-auth-failed'],
  ])('takes the place of what was refused: %s', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });

  it.each([
    ['450 4.1.8 <root@pc.internal>: Sender address rejected: Domain not found', 'sender-not-allowed'],
    ['450 4.7.1 <PC>: Helo command rejected: Host not found', 'helo-rejected'],
    ['550 5.4.1 <a@example.com>: Recipient address rejected: Access denied', 'recipient-rejected'],
  ])('that only says what is wrong with it does not: %s', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });
});

describe('an address that is refused in answer to MAIL FROM', () => {
  it.each([
    'SMTP error from remote mail server after MAIL FROM:<a@example.com> SIZE=1022: 553 5.1.0 a does not exist',
    '550 5.7.1 <a@example.com>... Access denied (state 13).',
  ])('is the sender’s: %s', (text) => {
    expect(explainText(text).problem).toBe('sender-not-allowed');
  });

  it('is the recipient’s where one was named', () => {
    const text = 'after MAIL FROM:<a@example.com> and RCPT TO:<b@example.com>: 550 user unknown';
    expect(explainText(text).problem).toBe('recipient-rejected');
  });
});
