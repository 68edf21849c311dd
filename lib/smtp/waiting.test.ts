import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { withDeadline } from './waiting';

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
afterEach(() => {
  process.off('unhandledRejection', note);
  unhandled.length = 0;
});

test.each([
  ['that has been called off before', () => AbortSignal.abort(new Error('enough'))],
  ['that takes too long', () => new AbortController().signal],
])('work %s may go wrong later, and the process goes on', async (_, signal) => {
  process.on('unhandledRejection', note);
  let goWrong = (_: Error) => {};
  const work = new Promise<never>((_, reject) => {
    goWrong = reject;
  });
  await expect(withDeadline(work, 5, () => new Error('late'), signal())).rejects.toThrow(/enough|late/);
  goWrong(new Error('too late to matter'));
  await setImmediate();
  expect(unhandled).toEqual([]);
});
