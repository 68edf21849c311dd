import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

it.each([
  'FATAL: password authentication failed for user "postgres"',
  'ssh: connect to host example.com port 22: Connection refused',
  "Access to fetch at 'https://api.example.com' has been blocked by CORS policy",
])('What another program says is no sending failure: %s', (text) => {
  expect(explainText(text).problem).toBe('unknown');
});

describe('A letter', () => {
  it('that tells how a failure ended is no failure', () => {
    const letter =
      'Hi Eva, last week my mail came back with "550 5.1.1 User unknown". I called them and it works now.';
    expect(explainText(letter).problem).toBe('unknown');
  });

  it('that quotes a failure which goes on is read, and never sure', () => {
    const letter = 'Hello, when I send mail I get "550 5.1.1 User unknown". Can you help me?';
    expect(explainText(letter)).toMatchObject({ problem: 'recipient-rejected', confidence: 'likely' });
  });

  it('is not what a mail system writes, however politely it begins', () => {
    const report =
      "Hi. This is the qmail-send program at example.com.\nI'm afraid I wasn't able to deliver your message.\n<a@example.com>:\nSorry, no mailbox here by that name. (#5.1.1)";
    expect(explainText(report)).toMatchObject({ problem: 'recipient-rejected', confidence: 'sure' });
  });

  it('that waits until an error is resolved is still a failure', () => {
    const reply =
      '550 The from address does not match a verified Sender Identity. We cannot send until this is resolved.';
    expect(explainText(reply).problem).toBe('sender-not-allowed');
  });
});

describe('A text without a failure', () => {
  it.each([
    ['a question about a code', 'What does error 550 mean?'],
    ['sums of money', '550 Euro rent, 535 Euro deposit'],
    ['a newsletter', 'To unsubscribe you must log in with your username and password.'],
    ['a program that has nothing to do with mail', "ModuleNotFoundError: No module named 'flask'"],
  ])('such as %s is not guessed at', (_, text) => {
    expect(explainText(text).problem).toBe('unknown');
  });
});
