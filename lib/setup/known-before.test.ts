import { expect, test } from 'vitest';
import { afterGoodCheck, readKnownBefore } from './known-before';

const read = (query: string, { sameComputer = false, onPhone = false } = {}) => {
  const { understood, ...known } = readKnownBefore(new URLSearchParams(query), { sameComputer, onPhone });
  return { ...known, understood: String(understood) };
};

test('what a good check knew comes with the link', () => {
  const [, query = ''] = afterGoodCheck('host=mail.example.org', 'open').split('?');
  expect(read(query)).toEqual({ reached: true, from: 'open', understood: 'reached=open' });
  expect(read('reached=other').from).toBe('other');
});

test('without a check, or with a word that is none of ours, nothing is known', () => {
  expect(read('')).toEqual({ reached: false, from: 'other', understood: '' });
  expect(read('reached=yes&outlook=here')).toEqual({ reached: false, from: 'other', understood: '' });
});

test('who sits at the computer that checks has tried from there, whatever a link says', () => {
  expect(read('reached=open', { sameComputer: true })).toMatchObject({ reached: true, from: 'here' });
  expect(read('', { sameComputer: true })).toMatchObject({ reached: false, from: 'here' });
});

test('a link does not make another computer this one', () => {
  expect(read('reached=here')).toMatchObject({ reached: true, from: 'other' });
});

test('an Outlook that is elsewhere has another way to go', () => {
  expect(read('reached=here&outlook=elsewhere', { sameComputer: true })).toEqual({
    reached: true,
    from: 'other',
    understood: 'reached=here&outlook=elsewhere',
  });
  expect(read('reached=here', { sameComputer: true, onPhone: true }).from).toBe('other');
});
