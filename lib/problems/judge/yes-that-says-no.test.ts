import { expect, test } from 'vitest';
import { saysNoToSignIn } from './yes-that-says-no';

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
  'Welcome. After 5 failed attempts your account will be locked',
  'Hello alice@example.com, you are logged in',
])('a plain yes: %s', (text) => {
  expect(saysNoToSignIn({ code: 235, status: '2.7.0', text })).toBe(false);
});
