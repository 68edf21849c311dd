import { expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';

it.each([
  '535 5.7.8 Sie müssen in Ihrem Kundencenter erst SMTP aktivieren',
  '535 Authentication failed. Bitte aktivieren Sie SMTP in den Einstellungen',
  '535 5.7.0 Veuillez activer le SMTP dans les paramètres de votre boîte',
  '535 Debe activar SMTP en la configuración de su cuenta',
  '535 Для этого ящика нужно включить SMTP в настройках',
])('a sign-in that is to be switched on first is not called a wrong password: %s', (text) => {
  expect(explainText(text)).toMatchObject({
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    confidence: 'likely',
    also: expect.arrayContaining(['auth-bad-credentials']),
  });
});

it.each([
  [
    '535 5.7.8 Authentifizierung fehlgeschlagen, bitte SMTP-Authentifizierung im Mailprogramm aktivieren',
    'auth-bad-credentials',
  ],
  ['530 5.7.0 Bitte aktivieren Sie die SMTP-Authentifizierung in Ihrem Programm', 'auth-required'],
])('what is to be switched on in the program is not: %s', (text, problem) => {
  expect(explainText(text).problem).toBe(problem);
});
