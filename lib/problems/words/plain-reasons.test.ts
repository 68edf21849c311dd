import { describe, expect, it } from 'vitest';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { explainText } from '@/lib/problems/text/explain-text';
import { told } from './told-for-test';

/* Replies of our own wording. */

describe('a sender that a server does not know', () => {
  it.each([
    '550 5.1.0 <a@example.com>: Sender address rejected: User unknown in virtual mailbox table',
    '550 Sender verify failed: no such user',
    '553 5.1.8 Absender unbekannt',
    '550 5.1.7 Expéditeur inconnu',
    '550 Remitente desconocido',
    '550 5.1.0 Отправитель не существует',
    '550 发件人不存在',
  ])('is told as a slip or a mailbox that is not there: %s', (reply) => {
    const [, code, status, text] = reply.match(/^(\d{3}) (?:(\d\.\d\.\d) )?(.+)$/) ?? [];
    const live = told(
      stoppedBy(refusal('sender', Number(code), status ?? '', text ?? '', 'MAIL FROM'), { sameName: true }),
    );
    expect(live.problem).toBe('sender-not-allowed');
    expect(live.title).toBe('The server knows no such sender address');
    expect(live.steps[0]).toContain('letter by letter');
    expect(explainText(reply).problem).toBe('sender-not-allowed');
  });

  it('is no domain that is not found, and no address of others', () => {
    const titleOf = (text: string) =>
      told(stoppedBy(refusal('sender', 550, '5.7.1', text, 'MAIL FROM'), { sameName: true })).title;
    expect(titleOf('<a@b.example>: Sender address rejected: Domain not found')).toContain('domain');
    expect(titleOf('Sender address rejected: not owned by user b@example.com')).toContain('somebody else');
  });
});

it.each([
  'You must check for new mail before sending (POP before SMTP)',
  'Sending is only possible after you fetched mail (SMTP after POP)',
  'Bitte zuerst Mails abrufen',
])('a server that wants mail to be fetched first is told with that: %s', (text) => {
  const { title, whoCanFix, steps } = told(stoppedBy(refusal('recipient', 550, '5.7.1', text, 'RCPT TO')));
  expect(title).toBe('The server wants mail to be fetched first');
  expect(whoCanFix[0]).toBe('you');
  expect(steps[0]).toContain('Send/Receive');
});

it('an alert that denies access is not said to be about a network address', () => {
  const { title, all, confidence } = told(
    stoppedBy({ stage: 'encrypt', code: 'ERR_SSL_TLSV1_ALERT_ACCESS_DENIED' }, { stages: [] }),
  );
  expect(title).toBe('The server ended the encryption with “access denied”');
  expect(all).not.toMatch(/network address|same words/);
  expect(confidence).toBe('unsure');
});

it('a server that holds a call for seconds did not end it at once', () => {
  const after = (ms: number) =>
    told(
      stoppedBy({ stage: 'greet', code: 'ECLOSED' }, { stages: [{ stage: 'greet', status: 'stopped', ms }] }),
    ).meaning;
  expect(after(40)).toContain('ended it at once');
  expect(after(5000)).toMatch(/some seconds later[\s\S]*may not be running/);
  expect(after(5000)).not.toContain('at once');
});

it.each([
  '554 5.3.0 Rejected: account hacked? Password reset required',
  '554 5.3.0 Su cuenta fue comprometida',
])('an account that may be in other hands is no fault of the server: %s', (reply) => {
  const failure = refusal('message', 554, '5.3.0', reply.slice(10), '.');
  expect(told(stoppedBy(failure)).problem).toBe('account-sending-blocked');
  expect(explainText(reply).problem).toBe('account-sending-blocked');
});

it.each([
  'Seen as sender spoofing: authenticated as anna, not authorized to send as this domain',
  'Spoofing detected: you are logged in as a@example.com and may not send as b@example.com',
])(
  'whoever is told as whom they signed in may not send as another, and the domain is not at fault: %s',
  (text) => {
    expect(told(stoppedBy(refusal('message', 550, '5.7.1', text, '.'))).problem).toBe('sender-not-allowed');
    expect(explainText(`550 5.7.1 ${text}`).problem).toBe('sender-not-allowed');
  },
);
