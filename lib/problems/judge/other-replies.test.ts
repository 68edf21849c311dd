import { describe, expect, it, test } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import { explainText } from '@/lib/problems/text/explain-text';
import { diagnose } from '@/lib/problems/verdict/diagnose';
import { refusal, stoppedBy } from './evidence-for-test';

/** Worded for this test, as servers word such replies. */
const before = (failure: Failure) => diagnose(stoppedBy(failure, { stages: [] }));
const signedIn = (failure: Failure) => diagnose(stoppedBy(failure));

describe('a bare no of Postfix after a sign-in', () => {
  test.each([
    '<b@example.org>: Recipient address rejected: Access denied',
    '<anna@example.com>: Recipient address rejected: Permission denied',
  ])('at the recipient is about passing mail on, and not about the address: %s', (words) => {
    const judged = signedIn(refusal('recipient', 554, '5.7.1', words, 'RCPT TO'));
    expect(judged).toMatchObject({ problem: 'relay-denied', confidence: 'likely' });
    expect(judged.whoCanFix).toContain('provider');
  });
  it('at the sender is not sure to be about the sender', () => {
    const words = '<a@example.org>: Sender address rejected: Access denied';
    const judged = signedIn(refusal('sender', 554, '5.7.1', words, 'MAIL FROM'));
    expect(judged).toMatchObject({ problem: 'sender-not-allowed', confidence: 'likely' });
    expect(judged.also).toContain('relay-denied');
  });
  it('is about the recipient where Microsoft says it of one', () => {
    const words = 'Recipient address rejected: Access denied. AS(201806281)';
    expect(signedIn(refusal('recipient', 550, '5.4.1', words, 'RCPT TO')).problem).toBe('recipient-rejected');
  });
});

test.each(['Access denied', 'Permission denied'])(
  'a client that is refused at the greeting is refused for where it calls from: %s',
  (why) => {
    const words = `<unknown[203.0.113.5]>: Client host rejected: ${why}`;
    const judged = before(refusal('greet', 554, '5.7.1', words));
    expect(judged.problem).toBe('ip-blocklisted');
    expect(judged.confidence).not.toBe('unsure');
  },
);

test.each<Failure>([
  refusal('sign-in', 599, '', 'go away'),
  refusal('sign-in', 554, '5.7.0', 'Go away, robot'),
  refusal('recipient', 550, '', 'go away', 'RCPT TO'),
])('“go away” behind the door says nothing for sure', (failure) => {
  expect(before(failure).confidence).toBe('unsure');
});

describe('a count at the door', () => {
  test.each([
    [421, '4.7.0', 'Connection rate limit exceeded'],
    [450, '4.7.1', 'Error: connection rate limit exceeded, wait a while'],
    [421, '4.7.0', 'mail.example.com rate limit reached for 203.0.113.7'],
    [421, '', 'Slow down, too many calls in the last minute'],
    [421, '', 'Verbindungslimit überschritten, bitte später erneut versuchen'],
    [421, '', 'Limite de connexions atteinte'],
    [421, '', 'Límite de conexiones por minuto superado'],
    [421, '', 'Превышен лимит подключений с вашего адреса'],
    [421, '', '连接频率超过限制'],
  ])('is one of calls, as nobody has sent anything yet: %i %s %s', (code, status, words) => {
    expect(before(refusal('greet', code, status, words)).problem).toBe('too-many-connections');
    const pasted = explainText(`${code} ${status} ${words}`);
    expect([pasted.problem, ...pasted.also].join()).toMatch(/too-many-connections|rate-or-quota/);
  });
  it('is one of messages behind a sign-in', () => {
    const judged = signedIn(
      refusal('recipient', 450, '4.7.1', 'Error: message rate limit exceeded', 'RCPT TO'),
    );
    expect(judged.problem).toBe('rate-or-quota-limited');
  });
});

test.each([
  [421, '', 'Geographical restriction applies'],
  [550, '5.7.1', 'Geo restriction in force'],
  [554, '5.7.1', 'Verbindungen aus Ihrem Land sind nicht erlaubt'],
  [554, '', 'Connexions depuis ce pays refusées'],
])('a country that is kept out at the door is where the call came from: %i %s %s', (code, status, words) => {
  expect(before(refusal('greet', code, status, words)).problem).toBe('ip-blocklisted');
});

test.each([
  [451, '4.7.1', 'You should send a proper host name'],
  [550, '5.7.1', 'You must provide a fully-qualified host name'],
  [501, '', 'Bitte einen gültigen Hostnamen angeben'],
  [450, '', "Donnez un nom d'hôte valide"],
])('a server that wants a better name has refused ours: %i %s %s', (code, status, words) => {
  expect(before(refusal('greet', code, status, words, 'EHLO')).problem).toBe('helo-rejected');
});

test.each(['Connection refused: maintenance', 'Connection refused: server under maintenance until six'])(
  'a server that answers by a rule of its own has taken the call: %s',
  (words) => {
    expect(explainText(`554 5.7.1 ${words}`).problem).toBe('server-temporary-failure');
    expect(before(refusal('greet', 554, '5.7.1', words)).problem).toBe('server-temporary-failure');
  },
);
