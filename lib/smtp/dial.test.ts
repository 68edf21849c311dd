import { afterEach, expect, test, vi } from 'vitest';
import { startBlackHole } from '@/e2e/servers/black-hole';
import { dialOne } from './dial';
import { createGuard } from './guard';
import { createPlaces } from './places';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a call that is given up leaves no timer behind', async () => {
  const hole = await startBlackHole();
  const begun = vi.spyOn(globalThis, 'setTimeout');
  const ended = vi.spyOn(globalThis, 'clearTimeout');
  const guard = createGuard({ ports: [hole.port], networks: ['127.0.0.0/8'] });
  const end = new AbortController();
  const target = { host: 'mail.example', addresses: [], guard };
  const onDial = () => queueMicrotask(() => end.abort('enough'));
  const dial = { signal: end.signal, places: createPlaces(1), urgent: true, onDial };
  const dialled = dialOne(target, { address: '127.0.0.1', family: 4 }, hole.port, dial);
  await expect(dialled).rejects.toBe('enough');
  const timer = begun.mock.results[begun.mock.calls.findIndex(([, ms]) => ms === 6_000)]?.value;
  expect(timer).toBeDefined();
  await expect.poll(() => ended.mock.calls.some(([each]) => each === timer)).toBe(true);
  await hole.stop();
});
