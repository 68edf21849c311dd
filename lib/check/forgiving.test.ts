import { expect, test, vi } from 'vitest';
import type { CheckEvent, StageEvent } from './events';
import { forgiving } from './forgiving';

const step = (stage: StageEvent['stage'], status: StageEvent['status']): CheckEvent => ({
  type: 'stage',
  stage,
  status,
  ms: 1,
});

async function* listed(...events: CheckEvent[]) {
  yield* events;
}

async function isForgiven(...events: CheckEvent[]) {
  const forgive = vi.fn(async () => {});
  const passed: CheckEvent[] = [];
  for await (const event of forgiving(listed(...events), forgive)) passed.push(event);
  expect(passed).toEqual(events);
  return forgive.mock.calls.length === 1;
}

test('a sign-in that was accepted is forgiven, also when the message is refused afterwards', async () => {
  expect(await isForgiven(step('sign-in', 'running'), step('sign-in', 'ok'), step('sender', 'stopped'))).toBe(
    true,
  );
});
test('a check that ended before its sign-in is forgiven', async () => {
  expect(await isForgiven(step('connect', 'stopped'), step('sign-in', 'not-tried'))).toBe(true);
});
test('a sign-in that was refused counts', async () => {
  expect(await isForgiven(step('sign-in', 'running'), step('sign-in', 'stopped'))).toBe(false);
});
test('a sign-in whose reader went away before its end counts', async () => {
  const forgive = vi.fn(async () => {});
  for await (const event of forgiving(listed(step('sign-in', 'running'), step('sign-in', 'ok')), forgive)) {
    expect(event).toEqual(step('sign-in', 'running'));
    break;
  }
  expect(forgive).not.toHaveBeenCalled();
});
