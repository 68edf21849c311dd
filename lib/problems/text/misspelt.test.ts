import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explainText } from './explain-text';
import { withoutMisspelling } from './misspelt';

it.each([
  ['my pasword is wrong', 'my password is wrong'],
  ['conection to the sevrer', 'connection to the server'],
  ['the recipeint was rejectted', 'the recipient was rejected'],
])('a word of mail is read as it is meant: %s', (typed, meant) => {
  expect(withoutMisspelling(typed)).toBe(meant);
});

it.each([
  'adresse',
  'passwort',
  'connexion',
  'recipiente',
  'pasword.example.com',
  'anna@pasword',
  'messaggio',
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

it('a misspelt password is a password', () => {
  expect(explainText('Outlook says my pasword is wrong').problem).toBe('auth-bad-credentials');
});
