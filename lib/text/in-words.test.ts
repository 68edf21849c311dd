import { expect, test } from 'vitest';
import { inWords } from './in-words';

const moment = new Date('2027-01-01T21:05:09Z');

test('an English date has the day first, and its time has 24 hours', () => {
  expect(inWords(moment, 'en', { dateStyle: 'long', timeZone: 'UTC' })).toBe('1 January 2027');
  expect(inWords(moment, 'en', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' })).toBe(
    '1 Jan 2027, 21:05:09',
  );
});

test('another language keeps its own order', () => {
  expect(inWords(moment, 'de', { dateStyle: 'long', timeZone: 'UTC' })).toBe('1. Januar 2027');
});
