import { describe, expect, it } from 'vitest';
import { phoneHref, readPhone } from './phone';

describe('a telephone number', () => {
  it.each([
    ['+44 (0)20 7946-0000', 'tel:+442079460000'],
    ['020 7946 0000 ext 12', 'tel:02079460000;ext=12'],
    ['020 7946 0000, ext. 12', 'tel:02079460000;ext=12'],
    ['020 7946 0000 x12', 'tel:02079460000;ext=12'],
    ['020 7946 0000 EXT 12', 'tel:02079460000;ext=12'],
    ['0800-HELP', 'tel:08004357'],
    ['1-800-FLOWERS', 'tel:18003569377'],
    ['112', 'tel:112'],
  ])('is taken as it is written, and dialled as it is meant: %s', (typed, href) => {
    expect(readPhone(typed)).toBe(typed);
    expect(phoneHref(typed)).toBe(href);
  });

  it.each([
    'ring me',
    'HELP',
    '1 2',
    '12',
    '0800 ring me',
    '0800-HELP-ME-NOW',
    '+',
    '0800<b>',
    'ext 12',
    '1'.repeat(31),
  ])('is not what holds none: %s', (typed) => {
    expect(readPhone(typed)).toBeNull();
  });
});
