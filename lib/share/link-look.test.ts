import { expect, it } from 'vitest';
import { keepLook, keptLook, type LinkLook } from './link-look';

const seen: LinkLook = { status: 'done', fine: true, title: '', meaning: '', concerns: [], better: null };

it('a look is waited for while it runs, and then said at once', async () => {
  let resolve = (_: LinkLook) => {};
  const id = keepLook(
    new Promise<LinkLook>((end) => {
      resolve = end;
    }),
    0,
  );
  const running = keptLook(id, 1);
  resolve(seen);
  expect(await running).toEqual(seen);
  expect(keptLook(id, 2)).toEqual(seen);
});

it('an address with an invented name leads to no look', () => {
  expect(keptLook('0'.repeat(32), 0)).toBeNull();
  expect(keptLook(null, 0)).toBeNull();
});

it('a look that ended in a fault of ours is said to be broken', async () => {
  const id = keepLook(Promise.reject(new Error('ours')), 0);
  expect(await keptLook(id, 1)).toEqual({ status: 'broken' });
});

it('a look is forgotten after ten minutes', () => {
  const id = keepLook(Promise.resolve(seen), 0);
  expect(keptLook(id, 10 * 60_000)).toBeNull();
});

it('making links without end keeps the last thousand and no more', () => {
  const [first = ''] = Array.from({ length: 1_001 }, () => keepLook(Promise.resolve(seen), 0));
  expect(keptLook(first, 1)).toBeNull();
  const last = keepLook(Promise.resolve(seen), 0);
  expect(keptLook(last, 1)).not.toBeNull();
});
