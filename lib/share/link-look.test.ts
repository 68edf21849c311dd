import { afterEach, expect, it, vi } from 'vitest';
import { keepLook, keptLook, type LinkLook } from './link-look';

const seen: LinkLook = { status: 'done', fine: true, title: '', meaning: '', concerns: [], better: null };
afterEach(() => {
  vi.useRealTimers();
});

it('a look is waited for while it runs, and then said at once', async () => {
  let resolve = (_: LinkLook) => {};
  const id = keepLook(
    new Promise<LinkLook>((end) => {
      resolve = end;
    }),
  );
  const running = keptLook(id);
  resolve(seen);
  expect(await running).toEqual(seen);
  expect(keptLook(id)).toEqual(seen);
});

it('an address with an invented name leads to no look', () => {
  expect(keptLook('0'.repeat(32))).toBeNull();
  expect(keptLook(null)).toBeNull();
});

it('a look that ended in a fault of ours is said to be broken', async () => {
  const id = keepLook(Promise.reject(new Error('ours')));
  expect(await keptLook(id)).toEqual({ status: 'broken' });
});

it('a look is forgotten after ten minutes', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const id = keepLook(Promise.resolve(seen));
  vi.advanceTimersByTime(10 * 60_000 - 1);
  expect(keptLook(id)).not.toBeNull();
  vi.advanceTimersByTime(1);
  expect(keptLook(id)).toBeNull();
});

it('making links without end keeps the last thousand and no more', () => {
  const [first = ''] = Array.from({ length: 1_001 }, () => keepLook(Promise.resolve(seen)));
  expect(keptLook(first)).toBeNull();
  expect(keptLook(keepLook(Promise.resolve(seen)))).not.toBeNull();
});
