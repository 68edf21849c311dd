import { describe, expect, test, vi } from 'vitest';
import { sending } from '@/lib/smtp/run-for-test';
import { trialServers } from '@/lib/smtp/server-for-test';
import type { CheckEvent, StageEvent } from './events';
import { forgiving } from './forgiving';
import { cancelCheck } from './registry';
import { startCheck } from './start-check';
import { trialStart } from './start-for-test';

const step = (stage: StageEvent['stage'], status: StageEvent['status']): CheckEvent => ({
  type: 'stage',
  stage,
  status,
  ms: 1,
});

async function* listed(...events: CheckEvent[]) {
  yield* events;
}

const { signal } = new AbortController();
const { tried } = await trialServers();

async function isForgiven(wasSent: boolean, ...events: CheckEvent[]) {
  const forgive = vi.fn(async () => {});
  const passed: CheckEvent[] = [];
  const stream = forgiving(listed(...events), { signal, wasSent: () => wasSent, forgive });
  for await (const event of stream) passed.push(event);
  expect(passed).toEqual(events);
  return forgive.mock.calls.length === 1;
}

test('a sign-in that was accepted is forgiven, also when the message is refused afterwards', async () => {
  const events = [step('sign-in', 'running'), step('sign-in', 'ok'), step('sender', 'stopped')];
  expect(await isForgiven(true, ...events)).toBe(true);
});
test('a check that ended before its sign-in is forgiven', async () => {
  expect(await isForgiven(false, step('connect', 'stopped'), step('sign-in', 'not-tried'))).toBe(true);
});
test('a sign-in that was refused counts', async () => {
  expect(await isForgiven(true, step('sign-in', 'running'), step('sign-in', 'stopped'))).toBe(false);
});
test('a sign-in that stopped before anything was sent is forgiven', async () => {
  expect(await isForgiven(false, step('sign-in', 'running'), step('sign-in', 'stopped'))).toBe(true);
});
test('a sign-in whose reader went away before its end counts', async () => {
  const forgive = vi.fn(async () => {});
  const events = listed(step('sign-in', 'running'), step('sign-in', 'ok'));
  for await (const event of forgiving(events, { signal, wasSent: () => true, forgive })) {
    expect(event).toEqual(step('sign-in', 'running'));
    break;
  }
  expect(forgive).not.toHaveBeenCalled();
});

describe('a stream that nobody has begun to read', () => {
  test('is forgiven once when it ends, and gives nothing afterwards', async () => {
    const end = new AbortController();
    const forgive = vi.fn(async () => {});
    const asked = { signal: end.signal, wasSent: () => false, forgive };
    const stream = forgiving(listed(step('connect', 'running')), asked);
    end.abort();
    for await (const event of stream) expect(event).toBeUndefined();
    expect(forgive).toHaveBeenCalledTimes(1);
  });
});

describe('a sign-in', () => {
  const { request, caller } = trialStart();
  test('of a check that nobody began to read leaves its account as it was', async () => {
    const who = { address: 'a@b.example', username: 'a@b.example', password: 'secret' };
    const send = { mode: 'send', encryption: 'tls', ...who, confirmedHost: '127.0.0.1' };
    for (const runId of ['1', '2']) {
      const reply = await startCheck(request({ ...send, runId: runId.repeat(32) }), caller);
      expect(reply.status).toBe('running');
      cancelCheck(runId.repeat(32));
    }
  });
});

describe('the engine tells that a sign-in is sent', () => {
  test.each([
    ['where it is refused', {}, 1],
    ['not where none is offered', { mechanisms: [] }, 0],
    ['not where no way can be gone', { mechanisms: ['NTLM', 'GSSAPI'] }, 0],
    ['not without encryption', { mode: 'plain' as const }, 0],
  ])('%s', async (_, server, times) => {
    const onSignIn = vi.fn();
    await tried(server, { ...sending('not-the-password'), onSignIn });
    expect(onSignIn).toHaveBeenCalledTimes(times);
  });
});
