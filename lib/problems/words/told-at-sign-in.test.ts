import { describe, expect, test } from 'vitest';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { explainText } from '@/lib/problems/text/explain-text';
import { told } from './told-for-test';

/** Worded for this test, as servers word such replies. */
const refused = (words: string) =>
  told(stoppedBy(refusal('sign-in', 535, '5.7.8', words, 'AUTH PLAIN'), { stages: [] }));

describe('a mailbox without a password', () => {
  test.each([
    'No password set for this mailbox',
    'This mailbox has no password yet',
    'Für dieses Postfach ist kein Passwort gesetzt',
    'Aucun mot de passe défini pour ce compte',
    'Пароль для ящика не задан',
  ])('is one that needs one, and no fault of the server: %s', (words) => {
    const { problem, confidence, title, steps } = refused(words);
    expect([problem, confidence]).toEqual(['auth-bad-credentials', 'likely']);
    expect(title).toBe('This mailbox has no password yet');
    expect(steps[0]).toContain('set a password');
    expect(explainText(`535 5.7.8 ${words}`).problem).toBe('auth-bad-credentials');
  });
});

describe('a way to sign in that is barred for one user', () => {
  test.each([
    'Authentication method not allowed for this user',
    'User is not allowed to use the LOGIN mechanism',
    'Anmeldeverfahren für diesen Benutzer nicht erlaubt',
    'Método de autenticación no permitido para este usuario',
  ])('is said to be about that user: %s', (words) => {
    const { problem, confidence, all } = refused(words);
    expect([problem, confidence]).toEqual(['auth-smtp-disabled-tenant-or-mailbox', 'likely']);
    expect(all).not.toContain('nothing about the name');
    expect(explainText(`535 5.7.8 ${words}`).problem).toBe(problem);
  });
});

describe('a limit of what is sent', () => {
  test.each([
    'Daily sending quota exceeded',
    'Sending limit exceeded for today, sign-in disabled until midnight',
    'Anmeldung bis morgen gesperrt: Versandlimit erreicht',
    'Límite de envío diario superado',
    'Лимит отправки писем исчерпан',
  ])('is no number of tries where it is told at the sign-in: %s', (words) => {
    const { problem, confidence, all } = refused(words);
    expect([problem, confidence]).toEqual(['rate-or-quota-limited', 'likely']);
    expect(all).not.toContain('tries to sign in');
    expect(explainText(`535 5.7.8 ${words}`).problem).toBe(problem);
  });

  test.each(['Limit of sign-ins reached, try again in an hour', 'Limit der Anmeldeversuche überschritten'])(
    'is none where sign-ins are counted: %s',
    (words) => expect(refused(words).problem).toBe('auth-too-many-attempts'),
  );

  test('that a network has used up is not about calls', () => {
    const { title } = told(
      stoppedBy(refusal('greet', 550, '5.7.1', 'Sending quota of your network exceeded', 'EHLO'), {
        stages: [],
      }),
    );
    expect(title).toContain('limits mail from our test’s address');
  });
});
