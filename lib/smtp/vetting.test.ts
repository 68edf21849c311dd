import { expect, test, vi } from 'vitest';
import { createGuard } from './guard';
import type { Answered } from './public-names';

const name = vi.hoisted(() => ({ answered: (_: unknown) => {} }));
vi.mock('./public-names', async (original) => ({
  ...(await original<typeof import('./public-names')>()),
  askFamily: () => new Promise((resolve) => Object.assign(name, { answered: resolve })),
}));

const guard = createGuard({ ports: [], networks: [] });
const prefix: Answered = { addresses: ['2a01:64::c000:aa'] };
/** 10.0.0.1 and 8.8.8.8 behind that prefix. */
const [inside, outside] = ['2a01:64::a00:1', '2a01:64::808:808'];

test('while nobody has told where IPv6 leads, IPv4 is called alone, and what has no IPv4 is waited for', async () => {
  vi.useFakeTimers();
  const { dialable } = await import('./vetting');
  const { signal } = new AbortController();
  const both = dialable([inside, outside, '8.8.8.8'], guard, signal);
  const sixAlone = dialable([inside, outside], guard, signal);
  await vi.advanceTimersByTimeAsync(1_100);
  expect(await both).toEqual([{ address: '8.8.8.8', family: 4 }]);
  name.answered(prefix);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await sixAlone).toEqual([{ address: outside, family: 6 }]);
  expect(await dialable([inside, outside], guard, signal)).toEqual([{ address: outside, family: 6 }]);
  vi.useRealTimers();
});
