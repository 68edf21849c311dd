import { expect, test } from 'vitest';
import { saysNoToSignIn, warnsAtSignIn } from './yes-that-says-no';

/** Worded for this test, as servers word their yes and their no to a sign-in. */
test.each([
  'Authentication failed',
  'Authentication unsuccessful, account disabled',
  'Account suspended',
  'Anmeldung fehlgeschlagen',
  'Konto gesperrt',
  'Échec de l’authentification',
  'Неверный пароль',
  '认证失败',
  'Authentication succeeded, but SMTP is disabled for your account',
  'OK: authentication successful, go ahead – Konto gesperrt',
  'Your password expired 3 days ago',
  'Ihr Passwort ist abgelaufen',
])('a yes whose words say no: %s', (text) => {
  expect(saysNoToSignIn({ code: 235, text })).toBe(true);
});

test.each([
  '',
  'Authentication successful',
  'OK, you are logged in now; go ahead.',
  'ok, go ahead',
  'Anmeldung erfolgreich',
  'Autenticación correcta',
  'Authentication successful, 3 failed logins since last time',
  'Authentication successful, your password will expire in 5 days',
  'Login OK - password expires in 12 days, please change it',
  'Angemeldet. Ihr Passwort läuft in 4 Tagen ab.',
  'Connecté, votre mot de passe expire dans 7 jours',
  'Sesión iniciada: su contraseña caduca en 2 días',
  'Accesso eseguito, la password scade tra 5 giorni',
  'OK. Ihr Postfach ist zu 93 % voll',
  'Logged in, mailbox nearly full (4.8 of 5 GB)',
  'Signed in. Your mailbox is full, new mail bounces',
  'Welcome. After 5 failed attempts your account will be locked',
  'Hello alice@example.com, you are logged in',
])('a plain yes: %s', (text) => {
  expect(saysNoToSignIn({ code: 235, status: '2.7.0', text })).toBe(false);
});

test.each([
  ['Login OK - password expires in 12 days, please change it', true],
  ['OK. Ihr Postfach ist zu 93 % voll', true],
  ['Hello alice@example.com, you are logged in', false],
  ['Authentication successful', false],
  ['Konto gesperrt', false],
])('a yes with a warning: %s: %s', (text, warns) => {
  expect(warnsAtSignIn({ code: 235, text })).toBe(warns);
});
