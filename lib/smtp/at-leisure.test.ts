import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { atLeisure } from './at-leisure';

/** Keeps this process from everything else. */
function beBusy(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

test('what can wait waits while the process is too busy to be on time, and is done all the same', async () => {
  let done = 0;
  const finished = new Promise<void>((resolve) => {
    atLeisure(5, () => {
      done += 1;
      resolve();
    });
  });
  beBusy(60);
  await setImmediate();
  await setImmediate();
  expect(done).toBe(0);
  await finished;
  expect(done).toBe(1);
});

test('what is called off while it gives way is never done', async () => {
  let done = false;
  const callOff = atLeisure(5, () => {
    done = true;
  });
  const nextInLine = new Promise<void>((resolve) => {
    atLeisure(5, resolve);
  });
  beBusy(60);
  await setImmediate();
  await setImmediate();
  callOff();
  await nextInLine;
  expect(done).toBe(false);
});
