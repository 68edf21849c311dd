import { AsyncLocalStorage } from 'node:async_hooks';
import { expect, test } from 'vitest';
import { apart, standApart } from './apart';

const request = new AsyncLocalStorage<string>();
standApart();

test('a timer that is set apart is on nobody’s behalf when it runs', async () => {
  const seen = await request.run('what was typed', () =>
    apart(() => new Promise((ran) => setTimeout(() => ran(request.getStore()), 1))),
  );
  expect(seen).toBeUndefined();
});
