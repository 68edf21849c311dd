import { expect, test } from 'vitest';
import { clockError } from './clock';

const right = Date.UTC(2026, 10, 21, 12);
const minutes = (count: number) => count * 60_000;

test('a clock that is right within five minutes is not mentioned', () => {
  for (const off of [0, 5, -5]) expect(clockError(right + minutes(off), right)).toBeNull();
});

test.each([
  [6, { direction: 'fast', unit: 'minutes', count: 6 }],
  [-90, { direction: 'slow', unit: 'minutes', count: 90 }],
  [180, { direction: 'fast', unit: 'hours', count: 3 }],
  [-60 * 24 * 400, { direction: 'slow', unit: 'days', count: 400 }],
])('a clock that is %i minutes off is said in a fitting unit', (off, error) => {
  expect(clockError(right + minutes(off), right)).toEqual(error);
});

test('a time that is no time is no error', () => {
  expect(clockError(Number.NaN, right)).toBeNull();
});
