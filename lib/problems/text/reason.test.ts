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
    ['452 Sender rejected. Too many messages in this session', 'rate-or-quota-limited'],
    ['535 5.7.0 Authentication failed: password too weak', 'auth-blocked-by-policy'],
  ])('takes the place of what was refused: %s', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });

  it.each([
    ['450 4.1.8 <root@pc.internal>: Sender address rejected: Domain not found', 'sender-not-allowed'],
    ['450 4.7.1 <PC>: Helo command rejected: Host not found', 'helo-rejected'],
    ['550 5.1.0 <> sender rejected. AUP#O-1580', 'sender-not-allowed'],
    ['554 <a@example.com>: Recipient address rejected: Account locked for overuse', 'recipient-rejected'],
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

describe('an address that is refused with nothing but “later”', () => {
  it.each([
    'Recipient address rejected: Please try again later',
    'Recipient address rejected: try again in 5 minutes.',
    'Sender address rejected: Please try again later',
    '450 4.7.1 <a@example.com>: Recipient address rejected: Please try again later',
    'Recipient address rejected: Server busy',
    'Recipient address rejected: Service unavailable',
    'Empfängeradresse abgelehnt: Bitte versuchen Sie es später erneut',
    'Adresse du destinataire rejetée : veuillez réessayer plus tard',
    'Dirección del destinatario rechazada: inténtelo de nuevo más tarde',
    'Indirizzo del destinatario rifiutato: riprovare più tardi',
    'Ontvanger geweigerd: probeer het later opnieuw',
    'Odbiorca odrzucony: spróbuj ponownie później',
    'Адрес получателя отклонён: попробуйте позже',
  ])('may be taken then: %s', (text) => {
    const { problem, confidence } = explainText(text);
    expect({ problem, confidence }).toEqual({ problem: 'server-temporary-failure', confidence: 'likely' });
  });

  it('is not surely gone, though the code says that it is', () => {
    const read = explainText('550 5.7.1 <a@example.com>: Recipient address rejected: Please try again later');
    expect(read).toMatchObject({ problem: 'recipient-rejected', confidence: 'likely' });
    expect(read.also).toContain('server-temporary-failure');
  });

  it.each([
    'Recipient address rejected: User unknown, please try again later',
    'Recipient address rejected: User unknown in virtual mailbox table',
    'Empfängeradresse abgelehnt: Benutzer unbekannt',
    'Dirección del destinatario rechazada: el buzón no existe',
  ])('is gone where more is said: %s', (text) => {
    expect(explainText(text).problem).toBe('recipient-rejected');
  });
});
