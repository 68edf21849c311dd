import { describe, expect, test } from 'vitest';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { explainText } from '@/lib/problems/text/explain-text';
import { translatorFor } from '@/lib/text/translator';
import { textWords } from './text-words';
import { told } from './told-for-test';

const t = translatorFor('en');

/** A sign-in refused with these words, worded for this test, at this server. */
function refused(words: string, host = 'mail.example.com', code = 535) {
  const failure = refusal('sign-in', code, code < 500 ? '4.7.0' : '5.7.8', words, 'AUTH PLAIN');
  return told(stoppedBy(failure, { settings: { host, port: 587, encryption: 'starttls' }, stages: [] }));
}

describe('a key that is no longer good', () => {
  test.each([
    'Access key has been deactivated by its owner',
    'This API key was deleted on 4 May',
    'Der SMTP-Schlüssel ist abgelaufen',
    'Votre clé API a été révoquée',
    'La clave de API fue revocada',
    'Срок действия API-ключа истек',
  ])('is replaced by a new one, and the account is not stopped: %s', (words) => {
    const found = refused(words);
    expect([found.problem, found.confidence]).toEqual(['auth-bad-credentials', 'likely']);
    expect(found.title).toBe('The key is no longer good');
    expect(found.steps[0]).toContain('make a new key');
    expect(found.whoCanFix).toEqual(['you', 'it']);
    expect(explainText(`535 5.7.8 ${words}`)).toMatchObject({
      problem: 'auth-bad-credentials',
      narrower: 'password-expired',
    });
  });

  test.each([
    'Your account was suspended, so its API keys are disabled',
    'API key is not activated: account disabled',
  ])('is another thing where the account itself is stopped: %s', (words) => {
    const { problem, title } = refused(words);
    expect(problem).toBe('auth-account-locked-or-disabled');
    expect(title).not.toContain('key');
  });
});

test.each([
  'This app password was revoked, generate another one',
  'Das App-Passwort ist abgelaufen',
  'Le mot de passe d’application a expiré',
])('an app password that ran out is replaced by a new one: %s', (words) => {
  const found = refused(words);
  expect(found.problem).toBe('auth-app-password-required');
  expect(found.title).toBe('The app password is no longer good');
  expect(found.all).not.toContain('in two steps');
});

describe('a password of the website that does not count in mail programs', () => {
  test.each([
    'The portal password is not accepted for SMTP. Please generate a passcode for your phone or computer',
    'Website password cannot be used for mail clients',
    'You cannot use your webmail password for this service',
    'Das Kundencenter-Passwort gilt hier nicht. Legen Sie ein Gerätepasswort an',
    'Mit dem Web-Passwort ist hier keine Anmeldung möglich',
    'Le mot de passe du webmail ne fonctionne pas ici, créez une clé pour vos appareils',
    'La contraseña de la web no es válida para SMTP',
    'La password della webmail non può essere usata qui',
    'Bitte benutzen Sie Ihr Mail-Dienstkennwort',
    'Use the service password from your self-service page',
    'Utilisez le code d’accès créé pour les logiciels de messagerie',
    'Set a mail client password in the control panel',
    'Anmeldung mit dem Portal-Kennwort nicht moeglich, bitte Gerätecode verwenden',
  ])('asks for another one: %s', (words) => {
    expect(refused(words).problem).toBe('auth-app-password-required');
    expect(explainText(`535 5.7.8 ${words}`).problem).toBe('auth-app-password-required');
  });

  test.each([
    'Wrong password. Sign in to webmail to set a new one',
    'Webmail password incorrect',
    'Your webmail password has expired',
    'Das Passwort des Webmailers ist falsch',
  ])('is not meant where it is only wrong or old: %s', (words) => {
    expect(refused(words).problem).toBe('auth-bad-credentials');
  });
});

describe('a sign-in in two steps that has to be switched on first', () => {
  test.each([
    'MFA must be activated on this account before mail programs are allowed',
    'Please turn on two-step verification first',
    'Zwei-Faktor-Authentifizierung muss zuerst aktiviert werden',
    'You need to enable 2FA to use SMTP',
  ])('sends people to the website: %s', (words) => {
    const found = refused(words);
    expect([found.problem, found.title]).toEqual([
      'auth-blocked-by-policy',
      'The server wants you on its website first',
    ]);
  });

  test('is another thing where it is on', () => {
    expect(refused('Two-step verification is enabled: make a password for this program').problem).toBe(
      'auth-app-password-required',
    );
  });
});

describe('a caller that is kept out for passwords that failed', () => {
  test.each([
    ['Address 192.0.2.4 is banned for 45 minutes due to wrong passwords', 'wait 45 minutes'],
    ['Ihre IP wurde wegen fehlgeschlagener Anmeldungen für 2 Stunden gesperrt', 'wait 2 hours'],
    ['Votre adresse IP est bloquée pendant 30 minutes en raison d’échecs de connexion', 'wait 30 minutes'],
    ['Su IP ha sido bloqueada durante 3 horas por intentos fallidos', 'wait 3 hours'],
  ])('is let in again after the time that is told: %s', (words, wait) => {
    expect(refused(words).problem).toBe('auth-too-many-attempts');
    const text = `535 5.7.8 ${words}`;
    expect(textWords(text, explainText(text), t, new Date('2026-11-21')).steps[0]).toContain(wait);
  });

  test('is barred by a rule where nothing failed', () => {
    expect(refused('Sign-in from your IP is blocked: only the office network may').problem).toBe(
      'auth-blocked-by-policy',
    );
  });

  test('counts errors at a sign-in as sign-ins', () => {
    expect(refused('Too many errors on this connection, closing', 'mail.example.com', 421).problem).toBe(
      'auth-too-many-attempts',
    );
  });
});

test('where an app password has to be made after the wait, somebody has to do it', () => {
  const found = refused('(#AUTH005) Too many bad auth attempts', 'smtp.mail.yahoo.com');
  expect([found.problem, found.whoCanFix]).toEqual(['auth-too-many-attempts', ['wait', 'you']]);
});

test('what the title says is not said once more below it', () => {
  const found = refused('Please use an API key', 'smtp.sendgrid.net');
  expect(found.others.map(({ problem }) => problem)).not.toContain('auth-bad-credentials');
});
