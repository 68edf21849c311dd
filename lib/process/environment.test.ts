import { expect, test } from 'vitest';
import { countIn, itemsIn } from './environment';

test('a list is read item by item, without what stands around them', () => {
  expect(itemsIn(' a , b,,c ')).toEqual(['a', 'b', 'c']);
  expect([itemsIn(undefined), itemsIn(''), itemsIn(' , ')]).toEqual([[], [], []]);
});
test('a whole number above 0 is read, and one that is not set is another', () => {
  expect([
    countIn({ MOST: '12' }, 'MOST', 5),
    countIn({}, 'MOST', 5),
    countIn({ MOST: '' }, 'MOST', 5),
  ]).toEqual([12, 5, 5]);
});
test.each(['0', '-1', '1.5', '1e3', ' 1', 'many', '1234567890'])(
  '%j is refused by the variable’s name',
  (MOST) => {
    expect(() => countIn({ MOST }, 'MOST', 5)).toThrow(`MOST: "${MOST}" is not a whole number above 0`);
  },
);
