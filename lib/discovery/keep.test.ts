import { AsyncLocalStorage } from 'node:async_hooks';
import { expect, test } from 'vitest';
import { standApart } from '@/lib/process/apart';
import { createKeep } from './keep';

const request = new AsyncLocalStorage<string>();
standApart();

test('a result is used again for 10 minutes, and then looked for anew', async () => {
  let now = 0;
  let runs = 0;
  const keep = createKeep<number>(
    () => true,
    () => now,
  );
  await keep.run('a.test', async () => ++runs);
  now = 599_999;
  expect(await keep.peek('a.test')).toBe(1);
  now = 600_000;
  expect(keep.peek('a.test')).toBeUndefined();
});

test('who asks while it is under way waits for the same', async () => {
  const keep = createKeep<string>(() => true);
  let finish: (value: string) => void = () => {};
  const first = keep.run('a.test', () => new Promise((resolve) => (finish = resolve)));
  const second = keep.peek('a.test');
  finish('found');
  expect(await Promise.all([first, second])).toEqual(['found', 'found']);
});

test('many who ask at once have it looked for once', async () => {
  const keep = createKeep<number>(() => true);
  let runs = 0;
  const look = async () => ++runs;
  expect(await Promise.all([1, 2, 3].map(() => keep.run('a.test', look)))).toEqual([1, 1, 1]);
});

test('what was not worth keeping, and what threw, is looked for anew', async () => {
  const keep = createKeep<string>((value) => value !== '');
  await keep.run('empty.test', async () => '');
  await keep.run('broken.test', () => Promise.reject(new Error('no'))).catch(() => {});
  expect([keep.peek('empty.test'), keep.peek('broken.test')]).toEqual([undefined, undefined]);
});

test('a flood of domains takes no more than 1,000 places, and the oldest gives way', async () => {
  const keep = createKeep<number>(() => true);
  for (let at = 0; at <= 1_000; at += 1) await keep.run(`d${at}.test`, async () => at);
  expect(keep.peek('d0.test')).toBeUndefined();
  expect(await keep.peek('d1.test')).toBe(1);
  expect(await keep.peek('d1000.test')).toBe(1_000);
});

test('what is kept holds on to nothing of the request that asked for it', async () => {
  const held: (string | undefined)[] = [];
  const keep = createKeep<string>((value) => {
    held.push(request.getStore());
    return value !== '';
  });
  const look = async () => {
    held.push(request.getStore());
    await Promise.resolve();
    held.push(request.getStore());
    return 'found';
  };
  await request.run('what was typed', async () => {
    expect(await keep.run('a.test', look)).toBe('found');
    expect(request.getStore()).toBe('what was typed');
  });
  expect(held).toEqual([undefined, undefined, undefined]);
});
