import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance, nearest } from './edit-distance';

it.each([
  ['', '', 0],
  ['gmail', 'gmail', 0],
  ['gmial', 'gmail', 1],
  ['gmai', 'gmail', 1],
  ['gmaill', 'gmail', 1],
  ['gnail', 'gmail', 1],
  ['outlok', 'outlook', 1],
  ['otulok', 'outlook', 2],
])('from %j to %j it is %i steps', (a, b, steps) => {
  expect(editDistance(a, b, 5)).toBe(steps);
});

it('is the same in both directions and gives up just past the limit', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.integer({ min: 0, max: 5 }), (a, b, most) => {
      const there = editDistance(a, b, most);
      expect(editDistance(b, a, most)).toBe(there);
      expect(there).toBeLessThanOrEqual(most + 1);
      expect(there === 0).toBe(a === b);
    }),
  );
});

it('names nobody where two are equally near', () => {
  expect(nearest('cat', ['car', 'cab'], () => 1)).toBeNull();
  expect(nearest('cat', ['car', 'dog'], () => 1)).toBe('car');
  expect(nearest('cat', ['cart', 'cat'], () => 1)).toBe('cat');
});
