import { expect, test } from 'vitest';
import { areArguments } from './arguments';
import { call, formOf } from './sent-for-test';

const parts = (all: Record<string, string>) => {
  const asked: string[] = [];
  const get = (id: string) => {
    asked.push(id);
    return all[id] ?? null;
  };
  return { asked, get };
};
const list = (value: string, times: number) => JSON.stringify([Array.from({ length: times }, () => value)]);

test('a part that is referred to several times is parsed once', () => {
  const { asked, get } = parts({ 0: list('$1:a', 100), 1: '{"a":"text"}' });
  expect(areArguments(get, '0')).toBe(true);
  expect(asked).toEqual(['0', '1']);
});

test('an attack by a thousand references to a part of 400 kB is turned away before it is read a thousand times', async () => {
  const { asked, get } = parts({ 0: list('$1', 1000), 1: JSON.stringify('a'.repeat(400_000)) });
  expect(areArguments(get, '0')).toBe(false);
  expect(asked).toEqual(['0', '1']);
  const sent = formOf([
    ['0', list('$1', 90_000)],
    ['1', JSON.stringify('a'.repeat(400_000))],
  ]);
  expect(await call(sent)).toBe('unreadable');
});

test('an attack by more references than a form of ours has, to a part that there is not, is turned away', () => {
  const { asked, get } = parts({ 0: list('$1', 1000) });
  expect(areArguments(get, '0')).toBe(false);
  expect(asked).toEqual(['0', '1']);
});

test.each([
  ['values', list('a', 100_000)],
  ['names', JSON.stringify([Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`n${at}`, 1]))])],
])('an attack by more %s than a form of ours has is turned away', (_, text) => {
  expect(areArguments(parts({ 0: text }).get, '0')).toBe(false);
});

test('as many values as a large form of ours has are taken', () => {
  expect(areArguments(parts({ 0: list('a', 900) }).get, '0')).toBe(true);
});
