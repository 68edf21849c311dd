import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';
import { withoutMisspelling } from './misspelt';

it.each([
  ['my pasword is wrong', 'my password is wrong'],
  ['conection to the sevrer', 'connection to the server'],
  ['your server does not suport the encription', 'your server does not support the encryption'],
  ['it says the server doesnt respnd and it is slow', 'it says the server does not respond and it is slow'],
  ['it couldnt connect and wouldnt send', 'it could not connect and would not send'],
  ['one of the recipiants is not there', 'one of the recipients is not there'],
  ['der server wurde nich gefunden', 'der server wurde nicht gefunden'],
  ['the recipeint was rejectted', 'the recipient was rejected'],
])('a word of mail is read as it is meant: %s', (typed, meant) => {
  expect(withoutMisspelling(typed)).toBe(meant);
});

it.each([
  'adresse',
  'passwort',
  'connexion',
  'constructor',
  'recipiente',
  'pasword.example.com',
  'anna@pasword',
  'messaggio',
  'le certificat de connexion est expire, le serveur le dit',
  'das passwort is not the kennwort and the passwort is not the one',
  'the connection is reused by the connections that the server supports',
])('a word of another language, a name or an address stays: %s', (word) => {
  expect(withoutMisspelling(word)).toBe(word);
});

it('a text spelt right stays as it is, any text is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const once = withoutMisspelling(text);
      expect(withoutMisspelling(once)).toBe(once);
    }),
  );
});

it.each([
  "554 RCPT <eve@example.com> dosn't exist",
  "550 5.1.1 eve@example.com does'nt exist",
  '550 user <eve@example.com> doesnt exist',
])('who does not exist is no recipient, however it is spelt: %s', (text) => {
  expect(explainText(text).problem).toBe('recipient-rejected');
});

it('a misspelt password is a password', () => {
  expect(explainText('Outlook says my pasword is wrong').problem).toBe('auth-bad-credentials');
});
