import { describe, expect, it, test } from 'vitest';
import type { Evidence } from '@/lib/evidence/evidence';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { explainText } from '@/lib/problems/text/explain-text';
import { diagnose } from '@/lib/problems/verdict/diagnose';
import { translatorFor } from '@/lib/text/translator';
import { textWords } from './text-words';

/** Worded for this test, as servers word such replies. */
const wordsOf = (evidence: Evidence) => diagnose(evidence).words;
const atSignIn = (words: string, host = 'smtp.example.com') =>
  stoppedBy(refusal('sign-in', 535, '5.7.8', words), {
    stages: [],
    settings: { host, port: 587, encryption: 'starttls' },
  });

describe('a password that has run out', () => {
  test.each([
    'Ihr Kennwort ist abgelaufen. Bitte ändern Sie es im Webmail.',
    'Passwort abgelaufen',
    'Das Kennwort muss geändert werden',
    'Votre mot de passe a expiré',
    'La contraseña ha caducado',
    'Uw wachtwoord is verlopen',
    'Hasło wygasło',
    'Срок действия пароля истёк: пароль просрочен',
    '密码已过期，请修改',
  ])('is told as that in its language: %s', (words) => {
    expect(wordsOf(atSignIn(words))).toBe('password-expired');
    expect(explainText(`535 5.7.8 ${words}`)).toMatchObject({ narrower: 'password-expired' });
  });
});

describe('where mail programs are off at first', () => {
  test.each(['mail.gmx.net', 'smtp.web.de', 'mx.freenet.de'])(
    'a bare no leads to that switch, and to the password: %s',
    (host) => {
      const evidence = atSignIn('Authentication credentials invalid', host);
      expect(wordsOf(evidence)).toBe('off-at-first');
      expect(diagnose(evidence).confidence).toBe('likely');
    },
  );
  it('a bare no of any other server is about the user name and the password', () => {
    expect(wordsOf(atSignIn('Authentication credentials invalid'))).toBe('signed-in-refused');
  });
});

describe('a mailbox without the right to send as another', () => {
  const replies: [number, string, string][] = [
    [554, '5.2.252', 'SendAsDenied; a@example.com not allowed to send as info@example.com'],
    [550, '5.7.60', 'SMTP; Client does not have permissions to send as this sender'],
  ];
  test.each(replies)('is told so, for IT: %i %s %s', (code, status, words) => {
    const evidence = stoppedBy(refusal('message', code, status, words), { sameName: true });
    expect(wordsOf(evidence)).toBe('send-as');
    expect(diagnose(evidence).whoCanFix).toEqual(['it', 'you']);
    const pasted = `${code} ${status} ${words}`;
    const told = textWords(pasted, explainText(pasted), translatorFor('en'), new Date('2026-11-22'));
    expect(told.steps.join(' ')).toContain('IT');
    expect(told.forIt).toContain('Send As');
  });
  it('is not told of somebody who has not signed in', () => {
    const words = 'SMTP; Client does not have permissions to send as this sender';
    const evidence = stoppedBy(refusal('sender', 550, '5.7.60', words, 'MAIL FROM'), { signIn: false });
    expect(wordsOf(evidence)).not.toBe('send-as');
  });
});
