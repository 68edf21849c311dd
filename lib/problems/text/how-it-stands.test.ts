import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

describe('a text in which nothing was refused', () => {
  it.each([
    'Your mailbox is almost full',
    'Your mailbox is 90% full.',
    'Your mailbox will soon be full. You are using 4.6 GB of 5 GB.',
    'Ihr Postfach ist zu 90 % voll.',
    'Votre boîte aux lettres est presque pleine',
    'La tua casella è quasi piena',
    'Ваш почтовый ящик почти заполнен',
    '您的邮箱即将满',
    'Disk quota on server01 at 80 %',
    'Our SMTP relay handles 550 messages per hour without problems.',
    'We send 500 emails per day with this account',
    'Change your password every 90 days. Passwords must not contain your user name.',
    'DKIM and SPF are set up for the domain, and DMARC passes.',
    'Sender: Anna, recipient: Bert, subject: greetings',
    'Versandlimit: 500 E-Mails pro Tag sind in Ihrem Tarif enthalten.',
    'Mail sent to 535 recipients in 4.7 seconds',
    'Please enable POP before you read the newsletter about smtp settings on page 535',
  ])('has no cause: %s', (text) => {
    expect(explainText(text).problem).toBe('unknown');
  });

  it.each(['Can I use port 465 with STARTTLS?', 'How many emails can I send per day with Gmail?'])(
    'has none where it only asks what holds: %s',
    (text) => {
      expect(explainText(text).problem).toBe('unknown');
    },
  );

  it('is another text than one of a mailbox that is full', () => {
    expect(explainText('452 4.2.2 The mailbox is 100% full').problem).toBe('mailbox-full');
    expect(explainText('Your mailbox is full and can no longer send messages').problem).toBe('mailbox-full');
    expect(explainText('550 You can only send 100 messages per hour').problem).toBe('rate-or-quota-limited');
  });
});
