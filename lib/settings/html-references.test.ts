import { expect, it } from 'vitest';
import { referenceNamed } from './html-references';

it.each([
  ['auml', 'ä'],
  ['Ouml', 'Ö'],
  ['scaron', 'š'],
  ['ccedil', 'ç'],
  ['szlig', 'ß'],
  ['AElig', 'Æ'],
  ['AMP', '&'],
  ['rsquo', '’'],
  ['nbsp', '\u00a0'],
])('&%s; is a letter or a sign of its own', (name, letter) => {
  expect(referenceNamed(name)).toBe(letter);
});

it.each(['nothing', 'constructor', 'uml', ''])('&%s; is none', (name) => {
  expect(referenceNamed(name)).toBeUndefined();
});
