import { expect, test } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';
import { plain } from './plain';

test.each(['\u0316\u0301', '\uff9e\u0316', 'a\u0301\u0316', '&#790;&#769;'])(
  'an attack by marks piled up on a letter in a pasted text (%j) is read in bounded work, and hides no words',
  (part) => {
    const words = '535 5.7.8 Error: authentication failed';
    const began = performance.now();
    const judged = explainText(`${words}\n${part.repeat(100_000 / part.length)}\n${words}`);
    // a minute and more where it takes the square of the length
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(judged.problem).toBe(explainText(words).problem);
  },
  60_000,
);

test('Marks for where a word may be parted are no part of it', () => {
  expect(plain('Authen\u00adtication fail\u00aded')).toBe('authentication failed');
});
