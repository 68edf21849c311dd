import { describe, expect, it } from 'vitest';
import { readAddress } from '@/lib/settings/address';
import { suggestAddress } from './suggest-address';

const suggestion = (typed: string) => {
  const read = readAddress(typed);
  return read.ok ? suggestAddress(read) : read.error;
};

describe('a misspelt domain', () => {
  it.each([
    ['anna@gmial.com', 'anna@gmail.com'],
    ['anna@hotnail.com', 'anna@hotmail.com'],
    ['anna@outlok.com', 'anna@outlook.com'],
    ['anna@gmail.con', 'anna@gmail.com'],
    ['anna@icloud.cmo', 'anna@icloud.com'],
    ['anna@example.con', 'anna@example.com'],
    ['anna@yahooo.com', 'anna@yahoo.com'],
    ['anna@t-onlin.de', 'anna@t-online.de'],
  ])('%s brings the question %s', (typed, expected) => {
    expect(suggestion(typed)).toBe(expected);
  });

  it.each([
    'anna@gmail.com',
    'anna@ymail.com',
    'anna@example.org',
    'anna@mail.com',
    'anna@ao.com',
    'anna@gmx.us',
  ])('%s brings no question', (typed) => {
    expect(suggestion(typed)).toBeNull();
  });
});
