import { describe, expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';
import { wordsKeyOf } from './text-words-key';

describe('A returned mail', () => {
  it('speaks of the recipient’s server where a name or a connection is the reason', () => {
    const bounce =
      'This is the mail system at host mx.example.com.\n<a@example.net>: connect to mx.example.net[192.0.2.1]:25: Connection timed out';
    expect(wordsKeyOf(explainText(bounce))).toBe('returned.connection');
  });

  it('speaks of the part after the @ where that was not found', () => {
    const bounce =
      'Undelivered Mail Returned to Sender\n<a@exmaple.net>: Host or domain name not found. Name service error for name=exmaple.net type=A (in reply to RCPT TO command)';
    expect(wordsKeyOf(explainText(bounce))).toBe('returned.name');
  });

  it('has the words of its cause for any other reason', () => {
    expect(wordsKeyOf({ problem: 'mailbox-full', confidence: 'sure', also: [], returned: true })).toBe(
      'causes.mailbox-full',
    );
  });
});

it.each([
  '<a@example.net>: connect to mx.example.net[192.0.2.1]:25: Connection timed out',
  'Undeliverable: 550 5.4.300 Message expired -> 421 4.4.1 Connection timed out',
  'A message that you sent could not be delivered. a@example.net host mx.example.net [192.0.2.1]: SMTP timeout after initial connection',
])('What else may have brought a mail back lies between servers, and not in Outlook: %s', (bounce) => {
  const { problem, also, returned } = explainText(bounce);
  expect({ problem, returned }).toEqual({ problem: 'connect-timeout', returned: true });
  expect(also.filter((code) => code === 'network-blocked' || code.startsWith('tls-wrong-mode'))).toEqual([]);
});

it('What a mail program says of its own server has the words of its cause', () => {
  const judged = explainText('connect ETIMEDOUT 192.0.2.1:465');
  expect(judged.returned).toBeUndefined();
  expect(wordsKeyOf(judged)).toBe('causes.connect-timeout');
});

describe('Mail that waits in the Outbox without a word', () => {
  it.each([
    'Mail stays in the outbox and there is no error',
    'my mail sits in the outbox since Monday',
    'Les messages restent bloqués dans la boîte d’envoi',
    'メールが送信トレイに残ったまま送信されません',
  ])('has words of its own, that begin with Work Offline: %s', (text) => {
    expect(wordsKeyOf(explainText(text))).toBe('pasted.in-outbox');
  });

  it.each([
    'Outlook freezes whenever I press send',
    'Task reported error (0x8004010F): Outlook data file cannot be accessed. Mail stays in the outbox',
  ])('is not what a program’s own fault is: %s', (text) => {
    expect(wordsKeyOf(explainText(text))).toBe('causes.local-client-problem');
  });
});

describe('Mail that goes out without something', () => {
  it.each([
    ['With the hotspot Outlook can send, at home with my router it cannot.', 'pasted.network-in-the-way'],
    ['Mail sits in the outbox, on my phone’s hotspot it sends fine', 'pasted.network-in-the-way'],
    ['it goes over the hotspot', 'pasted.network-in-the-way'],
    ['Sendet nur, wenn ich das VPN ausschalte', 'pasted.guard-in-the-way'],
    ['Port 25 is blocked by our provider', 'causes.network-blocked'],
  ])('is told what is in the way, and not to try that again: %s', (text, words) => {
    expect(wordsKeyOf(explainText(text))).toBe(words);
  });
});
