import { describe, expect, test } from 'vitest';
import { explainText } from './explain-text';

describe('what is known or over gives way to the error that is there', () => {
  test.each([
    ['Our provider closes port 25, I know. On 587 it says authentication failed', 'auth-bad-credentials'],
    [
      'Port 25 ist vom Provider gesperrt, das weiß ich. Auf 587 kommt 535 authentication failed',
      'auth-bad-credentials',
    ],
    [
      'Earlier error: certificate has expired. They renewed it. Error now: 535 authentication failed',
      'auth-bad-credentials',
    ],
    ['Vorher: Zertifikat abgelaufen. Jetzt: 550 relay not permitted', 'relay-denied'],
    ['Now it is 535 authentication failed, before that it was certificate expired', 'auth-bad-credentials'],
    ['Avant : 535 authentication failed. Maintenant : 550 5.1.1 user unknown', 'recipient-rejected'],
    [
      'First the mailbox was full, I deleted mail, now it says 552 message size exceeds limit',
      'message-too-large',
    ],
  ])('as in “%s”', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });

  test.each([
    ['The certificate has expired, it worked before', 'cert-expired'],
    ['It worked before. Now: 535 authentication failed', 'auth-bad-credentials'],
    ['535 authentication failed, I know, but why?', 'auth-bad-credentials'],
  ])('where that is the only error, it stays the cause: %s', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });
});

describe('what comes after a failure that is over is judged by itself', () => {
  test.each([
    [
      'The certificate warning was fixed by our host. Now: 550 5.7.60 SMTP; Client does not have permissions to send as this sender',
      'sender-not-allowed',
    ],
    ['The old error has been resolved, today 554 5.7.1 Relay access denied', 'relay-denied'],
    ['Das Passwortproblem ist gelöst. Jetzt kommt: 552 5.2.2 Postfach voll', 'mailbox-full'],
    [
      'Le problème de certificat est résolu. Maintenant : 535 5.7.8 Error: authentication failed',
      'auth-bad-credentials',
    ],
    ['El problema ya está resuelto. Ahora: 550 5.1.1 User unknown', 'recipient-rejected'],
    ['Проблема решена. Теперь: 550 5.1.1 User unknown', 'recipient-rejected'],
    ['之前的问题已解决。现在：535 5.7.8 Error: authentication failed', 'auth-bad-credentials'],
    ['Receiving works again. Sending: 530 5.7.0 Must issue a STARTTLS command first', 'starttls-required'],
    ['I fixed the port, that is solved now. Now it says the certificate has expired', 'cert-expired'],
    ['Der Fehler ist weg. Jetzt: 552 5.3.4 Message size exceeds fixed limit', 'message-too-large'],
    ['The mailbox is sorted out, next I get 0x800CCC0D', 'dns-not-found'],
  ])('as in “%s”', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });

  test.each([
    'I can send again now. For the record, the error was 535 5.7.8 authentication failed.',
    'It is solved now, I found the cause: it was 550 5.1.1 User unknown, a typing error of mine.',
    'My problem is solved. Before that I had: 554 5.7.1 Relay access denied',
    'We have fixed the certificate, that was it. Now mail goes out.',
    'Mein Problem ist gelöst. Ursache: 535 Passwort falsch, jetzt geht alles.',
    'Never mind, it works again now. I had the wrong password.',
  ])('and what is only told of it is no failure: %s', (text) => {
    expect(explainText(text).problem).toBe('unknown');
  });
});

describe('a second cause that is told as well', () => {
  test.each([
    'Wrong password for smtp, and port 587 is blocked too',
    'smtp: invalid password, and also port 587 blocked',
    'Falsches Passwort bei smtp, und Port 587 ist auch gesperrt',
  ])('is named, and neither is sure: %s', (text) => {
    const { problem, confidence, also } = explainText(text);
    expect(confidence).not.toBe('sure');
    expect([problem, ...also]).toEqual(expect.arrayContaining(['auth-bad-credentials', 'network-blocked']));
  });
});

describe('a password that the incoming server refuses while mail goes out', () => {
  test.each([
    'wrong password for imap, smtp works',
    'IMAP-Kennwort falsch, SMTP funktioniert',
    'imap password rejected but sending is fine',
    'mot de passe IMAP incorrect, SMTP ok',
    'La contraseña de IMAP es incorrecta, SMTP funciona',
    'SMTP works, but the password for POP3 is refused',
  ])('is a matter of receiving: %s', (text) => {
    expect(explainText(text).problem).toBe('incoming-server-problem');
  });
});
