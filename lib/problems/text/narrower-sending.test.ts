import { describe, expect, it } from 'vitest';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { textWords } from '@/lib/problems/words/text-words';
import { told } from '@/lib/problems/words/told-for-test';
import { translatorFor } from '@/lib/text/translator';
import { explainText } from './explain-text';

const words = (text: string) => {
  const said = textWords(text, explainText(text), translatorFor('en'), new Date('2026-11-22'));
  return { ...said, all: [said.title, said.meaning, ...said.steps].join('\n') };
};

describe('a message for too many people at once', () => {
  it.each([
    '452 4.5.3 Too many recipients',
    '550 5.5.3 RESOLVER.ADR.RecipLimit; too many recipients',
    '452-4.5.3 Your message has too many recipients. For more information regarding Google sending limits please visit',
    'Zu viele Empfänger. Verringern Sie die Anzahl der Empfänger auf 50.',
    'Numero eccessivo di destinatari, ridurlo a 50',
    '550 Слишком много получателей в одном письме',
    '550 收件人数量过多',
  ])('is split, and not waited for: %s', (text) => {
    const { all, who } = words(text);
    expect(all).toContain('recipients');
    expect(all).toMatch(/part of the list/);
    expect(all).not.toMatch(/an hour|tomorrow|goes on when/);
    expect(who).toEqual(['you']);
  });

  it.each([
    '550 Too many recipients per day',
    '452 Too many recipients received this hour (throttled)',
    '550 5.1.90 Your message can’t be sent because you’ve reached your daily limit for message recipients',
    '550-5.4.5 Daily SMTP relay sending limit exceeded for user.',
    '452 4.5.3 Too many recipients this hour, try again later',
    '421 4.7.0 Too many recipients, try later',
    '550 5.2.254 Sender throttled due to continuous too many recipients errors.',
  ])('is something else than too many in a time: %s', (text) => {
    expect(words(text).all).not.toContain('part of the list');
  });

  it('is not what a check can have sent: that has one recipient', () => {
    const { title, all, whoCanFix } = told(
      stoppedBy(refusal('recipient', 452, '4.5.3', 'Too many recipients')),
    );
    expect(title).toBe('The server says that one recipient is too many');
    expect(all).not.toMatch(/[Ss]plit|newsletter/);
    expect(whoCanFix).toEqual(['wait', 'provider', 'it']);
  });
});

describe('what a check is told of its one recipient, who is the sender', () => {
  it.each([
    ['432 4.3.2', 'STOREDRV.Deliver; recipient thread limit exceeded'],
    ['450 4.2.1', 'The user you are trying to contact is receiving mail at a rate that prevents more'],
  ])('is not that somebody sent too much: %s %s', (codes, text) => {
    const [code, status = ''] = codes.split(' ');
    const { title, all, whoCanFix } = told(stoppedBy(refusal('message', Number(code), status, text)));
    expect(title).toBe('Your own mailbox gets too much mail just now');
    expect(all).not.toMatch(/limit is used up|newsletter|tomorrow/);
    expect(whoCanFix).toEqual(['wait']);
  });

  it('is a matter for IT where the organisation bars the address', () => {
    const barred =
      'Your message can’t be delivered because one or more recipients are blocked by your organization using Tenant Allow Block List.';
    const { title, all, whoCanFix, suspects, seen } = told(
      stoppedBy(refusal('message', 550, '5.7.703', barred), { domain: 'example.net' }),
    );
    expect(title).toBe('Your organisation lets no mail go to your own address');
    expect(all).not.toMatch(/letter by letter|your provider/);
    expect(whoCanFix).toEqual(['it']);
    expect(suspects).toEqual([]);
    expect(seen.join()).not.toContain('The address ends in');
  });
});

it.each([
  '432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded',
  '450-4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered.',
])('a recipient who gets too much is not the sender who sends too much: %s', (text) => {
  const { all, who } = words(text);
  expect(all).not.toMatch(/fewer people|newsletter/);
  expect(who).toEqual(['wait']);
});

describe('a full mailbox', () => {
  it('is the own one where sending filled it', () => {
    const { title, who } = words(
      '554 5.2.2 mailbox full; STOREDRV.Submission.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
    );
    expect(title).toBe('Your own mailbox is full');
    expect(who).toEqual(['you', 'it']);
  });

  it.each([
    'Mein Postfach ist voll, Outlook sendet nicht mehr',
    "Your mailbox is full. You can't send messages until you reduce your mailbox size.",
  ])('is the own one where that is said: %s', (text) => {
    expect(words(text).title).toBe('Your own mailbox is full');
  });

  it.each([
    '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
    "552 The recipient's account has reached its storage limit and can't receive email right now",
    '452-4.2.2 The email account that you tried to reach is over quota.',
    '552 5.1.1 Boite du destinataire pleine.',
    'Het postvak van de ontvanger is vol en kan nu geen berichten accepteren.',
  ])('is the recipient’s where delivering found it: %s', (text) => {
    const { title, who } = words(text);
    expect(title).toBe('The recipient’s mailbox is full');
    expect(who).toEqual(['recipient']);
  });

  it.each(['552 5.2.2 Mailbox full', '552 Quota exceeded'])(
    'is either one’s where nothing tells: %s',
    (text) => {
      expect(words(text).title).toBe('A mailbox is full');
    },
  );
});

describe('what the own organisation set up', () => {
  it('is not called an address that does not exist', () => {
    const { all, who, forIt, ofCause } = words(
      "550 5.7.703 Your message can't be delivered because one or more recipients are blocked by your organization using Tenant Allow Block List.",
    );
    expect(all).not.toMatch(/letter by letter|does not exist/);
    expect(forIt).toContain('Tenant Allow/Block List');
    expect(who).toEqual(['it']);
    expect(ofCause).toBe(false);
  });

  it.each([
    '550 5.7.900 Delivery not authorized, message refused',
    '550 5.7.947 Mail with this kind of file is rejected',
    '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy',
  ])('is a rule that its people can change, and no filter that dislikes a word: %s', (text) => {
    const { all, who, forIt } = words(text);
    expect(all).not.toMatch(/a word, a link/);
    expect(forIt).toContain('mail flow rule');
    expect(who).toEqual(['it']);
  });
});

it.each([
  '550 5.7.230',
  '550 5.7.199',
  '550 5.7.1 Delivery not authorized, message refused',
  '554 5.7.345 message not authorized',
])(
  'a number of security that nobody explains is some rule, and no address that does not exist: %s',
  (text) => {
    const { title, all } = words(text);
    expect(title).toBe('The server refused it by some rule');
    expect(all).not.toMatch(/does not exist/);
  },
);

describe('sending that an administrator switched off', () => {
  it.each([
    '550 5.1.8 Sending from this mailbox was disabled by your domain administrator',
    '554 5.1.8 Ihr Administrator hat den Versand für dieses Konto vorübergehend gesperrt',
    '550 5.1.8 Envoi bloqué par votre administrateur pour ce compte',
  ])('is not told as a mailbox that somebody else uses: %s', (text) => {
    const { problem } = explainText(text);
    expect(problem).toBe('account-sending-blocked');
    expect(words(text).all).not.toMatch(/password|forwarding|unwanted/);
    expect(words(text).all).toContain('administrator');
  });
  it.each([
    '550 5.1.8 Access denied, bad outbound sender',
    '550 5.1.8 Outbound spam: blocked by your administrator',
  ])('is told so where spam is the reason: %s', (text) => {
    expect(words(text).all).toContain('Change the password');
  });
});
