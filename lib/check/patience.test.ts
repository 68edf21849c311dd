import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPatience } from './patience';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Beside a port that is fine, one that takes no call or has said nothing, since this moment. */
function waited(heard: 'no-connection' | 'nothing', since: () => number) {
  const asked = { early: vi.fn(() => false), giveUp: vi.fn(), fault: vi.fn() };
  const rest = { anyIsFine: () => true, heard: () => heard, inHandshake: () => false };
  return { ...asked, ...rest, since, end: keepPatience({ ...asked, ...rest, since }) };
}

test('a port has three seconds from the call, however long it took to look up where to call', () => {
  const after = performance.now() + 3_000;
  const { giveUp, end } = waited('no-connection', () => after);
  vi.advanceTimersByTime(5_900);
  expect(giveUp).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  expect(giveUp).toHaveBeenCalled();
  end();
});

test('a port is judged for the time being three seconds after it took the call', () => {
  const after = performance.now() + 2_000;
  const { early, end } = waited('nothing', () => after);
  vi.advanceTimersByTime(4_800);
  expect(early).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  expect(early).toHaveBeenCalled();
  end();
});

test('a fault of ours in a verdict is told once, and ends nobody else’s check', () => {
  const now = performance.now();
  const fault = new Error('a fault of ours');
  const { fault: told, early, end } = waited('nothing', () => now);
  early.mockImplementation(() => {
    throw fault;
  });
  vi.advanceTimersByTime(9_000);
  expect(told.mock.calls).toEqual([[fault]]);
  end();
});
