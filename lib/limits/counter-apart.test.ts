import { AsyncLocalStorage } from 'node:async_hooks';
import { expect, test } from 'vitest';
import { standApart } from '@/lib/process/apart';
import { createCounter } from './counter';
import type { CountStore } from './store';

const request = new AsyncLocalStorage<string>();
standApart();

test('what is counted for minutes holds on to nothing of the request in which it was', async () => {
  const held: (string | undefined)[] = [];
  const hold = async () => {
    held.push(request.getStore());
  };
  const limiter = { consume: hold, reward: hold, delete: hold };
  const store = { secret: Buffer.alloc(32), makeLimiter: () => limiter } as unknown as CountStore;
  const counter = createCounter('checks', { points: 1 }, store);
  await request.run('what was typed', async () => {
    await counter.take('a');
    await counter.giveBack('a');
    await counter.forget('a');
    expect(request.getStore()).toBe('what was typed');
  });
  expect(held).toEqual([undefined, undefined, undefined]);
});
