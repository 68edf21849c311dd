import { expect, test } from 'vitest';
import { counted } from './counted';
import type { CheckEvent } from './events';
import { cancelCheck, runningChecks } from './registry';
import { startCheck } from './start-check';
import { trialStart } from './start-for-test';

const { server, request, caller } = trialStart();

const readAll = async (events: AsyncIterable<CheckEvent>) => {
  const all: CheckEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
};

test('a check can be cancelled by its id, which frees the socket and its place', async () => {
  const reply = await startCheck(request(), caller);
  if (reply.status !== 'running') throw new Error(reply.status);
  const types: string[] = [];
  const reading = (async () => {
    for await (const event of reply.events) types.push(event.type);
  })();
  await expect.poll(() => server().commands.some((line) => line.startsWith('EHLO'))).toBe(true);
  expect(runningChecks()).toBe(1);
  expect(await startCheck(request(), caller)).toMatchObject({ status: 'invalid' });
  cancelCheck('ffffffffffffffffffffffffffffffff');
  expect(runningChecks()).toBe(1);
  cancelCheck('0123456789abcdef0123456789abcdef');
  await reading;
  expect(types).not.toContain('verdict');
  expect(runningChecks()).toBe(0);
  await expect.poll(server().connections).toBe(0);
});

test('a check beyond those at once waits in line, says where, and begins when it is its turn', async () => {
  const ids = ['a', 'b', 'c'].map((letter) => letter.repeat(32));
  const [first, second] = await Promise.all(
    ids.slice(0, 2).map((runId) => startCheck(request({ runId }), caller)),
  );
  if (first?.status !== 'running' || second?.status !== 'running') throw new Error('not running');
  const reading = readAll(first.events);
  await expect.poll(() => server().commands.some((line) => line.startsWith('EHLO'))).toBe(true);
  const waiting = readAll(second.events);
  await expect.poll(() => counted().turns.waiting()).toBe(1);
  expect(await startCheck(request({ runId: ids[2] }), caller)).toMatchObject({
    status: 'wait',
    what: 'queue',
  });
  cancelCheck(ids[0] ?? '');
  await reading;
  await expect.poll(() => server().commands.filter((line) => line.startsWith('EHLO')).length).toBe(2);
  cancelCheck(ids[1] ?? '');
  const events = await waiting;
  expect(events[0]).toMatchObject({ type: 'queued', position: 1 });
  expect(JSON.stringify(events[0]).length).toBeGreaterThan(1_024);
  expect(events.map(({ type }) => type)).toContain('plan');
  expect([runningChecks(), counted().turns.running(), counted().turns.waiting()]).toEqual([0, 0, 0]);
});
test('a check that is cancelled in line never dials', async () => {
  const [a, b] = ['a'.repeat(32), 'b'.repeat(32)];
  const first = await startCheck(request({ runId: a }), caller);
  const second = await startCheck(request({ runId: b }), caller);
  if (first.status !== 'running' || second.status !== 'running') throw new Error('not running');
  const reading = readAll(first.events);
  await expect.poll(() => server().commands.some((line) => line.startsWith('EHLO'))).toBe(true);
  const waiting = readAll(second.events);
  await expect.poll(() => counted().turns.waiting()).toBe(1);
  cancelCheck(b);
  expect((await waiting).map(({ type }) => type)).toEqual(['queued']);
  cancelCheck(a);
  await reading;
  expect(server().commands.filter((line) => line.startsWith('EHLO'))).toHaveLength(1);
});

test('one visitor cannot take every place by asking for checks that count for no limit', async () => {
  const route = { host: 'practice.test', ports: { 587: server().port }, address: '127.0.0.1', ca: '' };
  const ask = (visitor: string, digit: number) =>
    startCheck(request({ runId: String(digit).repeat(32), host: 'practice.test' }), {
      visitor,
      routes: [route],
    });
  const replies = [await ask('2001:db8::1', 1), await ask('2001:db8::2', 2), await ask('2001:db8::3', 3)];
  expect(replies.map(({ status }) => status)).toEqual(['running', 'running', 'wait']);
  const other = await ask('192.0.2.99', 4);
  expect(other.status).toBe('running');
  for (const digit of [1, 2, 4]) cancelCheck(String(digit).repeat(32));
});
test('one visitor cannot take every place by asking for all of them at once', async () => {
  const route = { host: 'practice.test', ports: { 587: server().port }, address: '127.0.0.1', ca: '' };
  const ids = Array.from({ length: 6 }, (_, index) => `e${index}`.repeat(16));
  const replies = await Promise.all(
    ids.map((runId) =>
      startCheck(request({ runId, host: 'practice.test' }), { visitor: '192.0.2.50', routes: [route] }),
    ),
  );
  expect(replies.filter(({ status }) => status === 'running')).toHaveLength(2);
  expect(replies.filter(({ status }) => status === 'wait')).toHaveLength(4);
  for (const reply of replies)
    if (reply.status === 'running') await reply.events[Symbol.asyncIterator]().return?.();
  for (const runId of ids) cancelCheck(runId);
});
test('two checks of one id at once are one check', async () => {
  const replies = await Promise.all([startCheck(request(), caller), startCheck(request(), caller)]);
  expect(replies.map(({ status }) => status).sort()).toEqual(['invalid', 'running']);
  cancelCheck('0123456789abcdef0123456789abcdef');
});
