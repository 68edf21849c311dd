import { describe, expect, it } from 'vitest';
import { textWords } from '@/lib/problems/words/text-words';
import { translatorFor } from '@/lib/text/translator';
import { explainText } from './explain-text';

const words = (text: string) => {
  const said = textWords(text, explainText(text), translatorFor('en'), new Date('2026-11-22'));
  return { ...said, all: [said.title, said.meaning, ...said.steps].join('\n') };
};

describe('a sender whom the server looked for and did not find', () => {
  it.each([
    '550-Verification failed for <a@example.com>\n550-The mail server could not deliver mail to a@example.com. The account or domain may not exist, they may be blacklisted, or missing the proper dns entries.\n550 Sender verify failed',
    '550 Sender verify failed',
    '550 Sender verification failed for <a@example.com>',
  ])('is one to be spelt right or made there: %s', (text) => {
    expect(explainText(text).problem).toBe('sender-not-allowed');
    expect(words(text).all).toContain('found none');
    expect(words(text).who).toEqual(['you', 'it']);
  });

  it('is not meant where the server could not ask the one that the sender has', () => {
    const text = '550-Callback setup failed while verifying <a@example.com>\n550 Sender verify failed';
    expect(words(text).all).not.toContain('found none');
  });
});

describe('a sender whom the server has barred', () => {
  it.each([
    '553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)',
    '550 5.7.1 Your sender address is in our badmailfrom list',
  ])('is lifted by the provider: %s', (text) => {
    expect(explainText(text).problem).toBe('sender-not-allowed');
    expect(words(text).all).toMatch(/barred/);
    expect(words(text).who).toEqual(['provider']);
  });
});

describe('a key that may not send', () => {
  it.each([
    "554 Access denied: User `arn:aws:iam::210987654321:user/mailer' is not authorized to perform `ses:SendRawEmail' on resource `arn:aws:ses:eu-central-1:210987654321:identity/example.com'",
    '554 Access denied: this user is not authorized to perform ses:SendEmail',
  ])('gets the right from whoever made it: %s', (text) => {
    expect(words(text).all).toMatch(/\bkey\b/);
    expect(words(text).all).not.toMatch(/sign in with your own|which address belongs/i);
    expect(words(text).who).toEqual(['it']);
  });
});

describe('a domain for tests', () => {
  it.each([
    '421 Domain sandbox7f.mailgun.org is not allowed to send: Free accounts are for test purposes only. Please upgrade or add the address to authorized recipients in Account Settings.',
    '550 This sandbox domain only sends to authorized recipients',
  ])('sends to confirmed recipients alone: %s', (text) => {
    expect(words(text).all).toMatch(/confirm/);
    expect(words(text).all).not.toMatch(/no sending by Outlook|not part of/);
  });

  it('is not meant where a plan has no sending at all', () => {
    expect(words('550 Sending is not included in your free plan, please upgrade').all).not.toMatch(/test/);
  });
});
