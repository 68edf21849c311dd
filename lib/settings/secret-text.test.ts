import { describe, expect, it } from 'vitest';
import { readLink } from './link';
import { holdsSecret } from './secret-text';

describe('an attack by a password in a note', () => {
  it.each([
    'PW: Sommer2026',
    'PIN: 4711',
    'pin 4711',
    'Passwort Sommer2026!',
    'Mailpasswort: Sommer2026',
    'Passwort für Outlook: Sommer2026',
    'пароль: geheim',
    'heslo: abc',
    'hasło: abc',
    'contraseña: secreto',
    'mot de passe : hunter2',
    'lösenord: hemligt',
    'wachtwoord = geheim',
    '密码：geheim',
    'jelszó: titok',
    'password: geheim, user: anna',
    'password: geheim (for all)',
    'password: "correct horse battery staple"',
    'Kennwort: bitte Sommer2026 nehmen und bald ändern',
    'the password is k4tze',
    'https://help.example.org/?clave=geheim',
    'pass\u200bword: geheim',
    'ｐａｓｓｗｏｒｄ: geheim',
  ])('is seen in %j', (text) => expect(holdsSecret(text)).toBe(true));

  it.each([
    'E-Mail:it@example.com',
    'Kontakt:it@example.com',
    'password: never send it by mail',
    'Reset your password: https://help.example.org/reset',
    'Your password: the one you use for Windows',
    'Passwort: das gleiche wie für Windows 11',
    'Forgot your password: it@example.com',
    'Lost password: +44 20 7946 0000',
    'Password: 12 characters or more',
    'The password Office365 asks for',
    'Your password for Outlook: ask the IT desk',
    'Use the compass: north is up',
    'Ring 4711 to get a new password',
  ])('is not seen in %j', (text) => expect(holdsSecret(text)).toBe(false));
});

describe('an attack by a long text', () => {
  const size = 2 ** 17;
  it.each([
    'pin: a b c ',
    'pin = a b c ',
    'pin:',
    'pin:www.',
    'pin ',
    'pin)',
    'pin "',
    'password',
    ';',
    '?',
    '&',
    '\u0316\u0301',
    '密码',
    ' ',
    '.',
    '=',
    '@',
    'a@',
    '://',
  ])('of %j is read in bounded work', (part) => {
    for (const end of ['', 'x']) {
      const text = `x${part.repeat(size / part.length)}${end}`;
      const began = performance.now();
      holdsSecret(text);
      expect(performance.now() - began).toBeLessThan(3000);
    }
  });

  it.each(['pin: k4tze', 'password: geheim', 'https://a.example/?pass=x', 'smtp://anna:geheim@a.example'])(
    'hides nothing that stands late in it: %j',
    (secret) => {
      for (const before of ['a b c. ', 'pin: never send it by mail. ', '?a=b ']) {
        expect(holdsSecret(before.repeat(2000))).toBe(false);
        expect(holdsSecret(before.repeat(2000) + secret)).toBe(true);
      }
    },
  );

  it('hides no long password, and no mixed word at the end of a long sentence', () => {
    expect(holdsSecret(`password:${' '.repeat(5000)}geheim`)).toBe(true);
    expect(holdsSecret(`password: ${'a'.repeat(5000)} b c d`)).toBe(true);
    expect(holdsSecret(`password: ${'please '.repeat(2000)}k4tze`)).toBe(true);
  });
});

describe('an attack by a parameter that is a password in another language', () => {
  it.each([
    'kennwort',
    'mdp',
    'motdepasse',
    'mot_de_passe',
    'contrasena',
    'contraseña',
    'senha',
    'clave',
    'parola',
    'heslo',
    'haslo',
    'hasło',
    'wachtwoord',
    'lösenord',
    'lo\u0308senord',
    'salasana',
    'adgangskode',
    'şifre',
    'jelszó',
    'пароль',
    '密码',
    '密碼',
    'パスワード',
    '비밀번호',
    'smtpKennwort',
  ])('%s is refused, and its value is never shown', (name) => {
    expect(readLink(new URLSearchParams([[name, 'geheim']])).dropped).toMatchObject([
      { shown: '', secret: true, reason: 'secret' },
    ]);
  });
});
