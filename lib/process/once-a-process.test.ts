import { expect, test, vi } from 'vitest';

const copyOfModule = async () => {
  vi.resetModules();
  return import('./once-a-process');
};

test('two copies of a module share what is made once a process', async () => {
  const [one, other] = [await copyOfModule(), await copyOfModule()];
  expect(one.onceAProcess).not.toBe(other.onceAProcess);
  const made = vi.fn(() => ({}));
  const first = one.onceAProcess('test-once', made)();
  expect(other.onceAProcess('test-once', made)()).toBe(first);
  expect(made).toHaveBeenCalledTimes(1);
});

test('a place that was emptied is filled anew', async () => {
  const { onceAProcess, placeInProcess } = await copyOfModule();
  const get = onceAProcess('test-anew', () => ({}));
  const first = get();
  placeInProcess('test-anew').set(undefined);
  expect(get()).not.toBe(first);
});
