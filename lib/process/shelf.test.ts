import { expect, test } from 'vitest';
import { createShelf } from './shelf';

test('what is taken is gone', () => {
  const shelf = createShelf<string>({ most: 3 });
  const id = shelf.put('a', 60);
  expect([shelf.look(id), shelf.take(id), shelf.take(id), shelf.look(id)]).toEqual(['a', 'a', null, null]);
});
test('what is too old is gone, and said to be', () => {
  let now = 0;
  const gone: string[] = [];
  const shelf = createShelf<string>({ most: 3, now: () => now, gone: (value) => gone.push(value) });
  const id = shelf.put('a', 60);
  now = 59_999;
  expect(shelf.look(id)).toBe('a');
  now = 60_000;
  expect([shelf.look(id), shelf.take(id)]).toEqual([null, null]);
  expect(gone).toEqual(['a']);
});
test('the oldest makes room', () => {
  const shelf = createShelf<number>({ most: 2 });
  const ids = [1, 2, 3].map((value) => shelf.put(value, 60));
  expect(ids.map((id) => shelf.look(id))).toEqual([null, 2, 3]);
});
test('another value takes the place and the time of the first, and none where there was none', () => {
  let now = 0;
  const shelf = createShelf<string>({ most: 3, now: () => now });
  const id = shelf.put('a', 60);
  now = 30_000;
  shelf.replace(id, 'b');
  shelf.replace('nobody', 'c');
  expect([shelf.look(id), shelf.look('nobody')]).toEqual(['b', null]);
  now = 60_000;
  expect(shelf.look(id)).toBeNull();
});
test('ids are not guessed', () => {
  const shelf = createShelf<number>({ most: 1_000 });
  const ids = Array.from({ length: 500 }, (_, at) => shelf.put(at, 60));
  expect(new Set(ids).size).toBe(500);
  for (const id of ids) expect(id).toMatch(/^[\w-]{43}$/);
});
