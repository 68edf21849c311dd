import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { silence } from '@/e2e/servers/script';
import { type Scripted, startScripted } from '@/e2e/servers/scripted';
import { refusedPort } from '@/e2e/servers/strangers';
import type { CheckEvent } from './events';
import { counted } from './kept';
import { cancelCheck, runningChecks } from './registry';
import { startCheck } from './start-check';

let server: Scripted;
beforeEach(async () => {
  vi.stubEnv('CHECK_LIMIT_SIGN_IN', '1');
  vi.stubEnv('CHECK_LIMIT_AT_ONCE', '1');
  vi.stubEnv('CHECK_LIMIT_QUEUE', '1');
  server = await startScripted({ mode: 'plain', ehlo: silence });
  vi.stubEnv('CHECK_ALLOW_NETWORKS', '127.0.0.0/8');
  vi.stubEnv('CHECK_ALLOW_PORTS', String(server.port));
  vi.stubEnv('CHECK_NEIGHBOURS', '');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.stop();
});

const caller = { visitor: '192.0.2.1' };
const request = (more: object = {}) => ({
  runId: '0123456789abcdef0123456789abcdef',
  host: '127.0.0.1',
  port: server.port,
  encryption: 'starttls',
  mode: 'server',
  locale: 'en',
  ...more,
});

test('a request that does not fit is answered with keys of the words for its fields', async () => {
  const reply = await startCheck(request({ host: '', port: 0, encryption: 'ssl', mode: 'all' }), caller);
  expect(reply).toEqual({
    status: 'invalid',
    errors: { host: 'host', port: 'port', encryption: 'encryption', mode: 'mode' },
  });
});
test.each([
  ['address', { address: 'a@b\r\nRCPT TO:<c@d>' }],
  ['address', { address: 'a@b.example>,<c@d.example' }],
  ['address', { address: 'ann\u202Ea@b.example' }],
  ['username', { username: 'a\r\nb' }],
  ['password', { password: 'a\u0000b' }],
  ['password', { password: '' }],
  ['encryption', { encryption: 'none' }],
])('a message is not sent with a %s such as %j', async (field, more) => {
  const send = { mode: 'send', encryption: 'tls', address: 'a@b.example', username: 'a', password: 'secret' };
  const reply = await startCheck(request({ ...send, ...more }), caller);
  expect(reply).toMatchObject({ status: 'invalid', errors: { [field]: expect.any(String) } });
});
test.each([null, 'text', 42, [], {}, { runId: 'x' }])('%j is answered, not thrown at', async (input) => {
  expect(await startCheck(input, caller)).toMatchObject({ status: 'invalid' });
});
test('a check can be cancelled by its id, which frees the socket and its place', async () => {
  const reply = await startCheck(request(), caller);
  if (reply.status !== 'running') throw new Error(reply.status);
  const types: string[] = [];
  const reading = (async () => {
    for await (const event of reply.events) types.push(event.type);
  })();
  await expect.poll(() => server.commands.some((line) => line.startsWith('EHLO'))).toBe(true);
  expect(runningChecks()).toBe(1);
  expect(await startCheck(request(), caller)).toMatchObject({ status: 'invalid' });
  cancelCheck('ffffffffffffffffffffffffffffffff');
  expect(runningChecks()).toBe(1);
  cancelCheck('0123456789abcdef0123456789abcdef');
  await reading;
  expect(types).not.toContain('verdict');
  expect(runningChecks()).toBe(0);
  await expect.poll(server.connections).toBe(0);
});

test('a check that never came to its sign-in may be followed by another of the same account', async () => {
  const send = { mode: 'send', encryption: 'tls', port: await refusedPort(), host: '127.0.0.1' };
  vi.stubEnv('CHECK_ALLOW_PORTS', String(send.port));
  const who = {
    address: 'a@b.example',
    username: 'a@b.example',
    password: 'secret',
    confirmedHost: '127.0.0.1',
  };
  for (const runId of ['1', '2', '3']) {
    const reply = await startCheck(request({ ...send, ...who, runId: runId.repeat(32) }), caller);
    if (reply.status !== 'running') throw new Error(reply.status);
    const events: string[] = [];
    for await (const event of reply.events) events.push(event.type);
    expect(events.at(-1)).toBe('verdict');
  }
});

const readAll = async (events: AsyncIterable<CheckEvent>) => {
  const all: CheckEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
};

test('a check beyond those at once waits in line, says where, and begins when it is its turn', async () => {
  const ids = ['a', 'b', 'c'].map((letter) => letter.repeat(32));
  const [first, second] = await Promise.all(
    ids.slice(0, 2).map((runId) => startCheck(request({ runId }), caller)),
  );
  if (first?.status !== 'running' || second?.status !== 'running') throw new Error('not running');
  const reading = readAll(first.events);
  await expect.poll(() => server.commands.some((line) => line.startsWith('EHLO'))).toBe(true);
  const waiting = readAll(second.events);
  await expect.poll(() => counted().turns.waiting()).toBe(1);
  expect(await startCheck(request({ runId: ids[2] }), caller)).toMatchObject({
    status: 'wait',
    what: 'queue',
  });
  cancelCheck(ids[0] ?? '');
  await reading;
  await expect.poll(() => server.commands.filter((line) => line.startsWith('EHLO')).length).toBe(2);
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
  await expect.poll(() => server.commands.some((line) => line.startsWith('EHLO'))).toBe(true);
  const waiting = readAll(second.events);
  await expect.poll(() => counted().turns.waiting()).toBe(1);
  cancelCheck(b);
  expect((await waiting).map(({ type }) => type)).toEqual(['queued']);
  cancelCheck(a);
  await reading;
  expect(server.commands.filter((line) => line.startsWith('EHLO'))).toHaveLength(1);
});

describe('a password by a direct call of the action', () => {
  const send = { mode: 'send', encryption: 'tls', address: 'a@b.example', username: 'a', password: 'secret' };
  const replyTo = (more: object) => startCheck(request({ ...send, ...more }), caller);
  test.each([
    ['to a stranger’s server', {}],
    ['to a server that is not the confirmed one', { confirmedHost: '127.0.0.2' }],
    ['to a known name with the address swapped', { confirmedHost: 'smtp.gmail.com' }],
    ['with an invented link', { link: 'eyJhbGciOiJub25lIn0.e30.' }],
    ['to a practice server that is not here', { host: 'mail.practice.test' }],
  ])('%s is not sent', async (_, more) => {
    expect(await replyTo(more)).toEqual({ status: 'untrusted', why: 'stranger', like: null });
  });
  test('is not replaced by a token that nobody handed over', async () => {
    expect(await replyTo({ signedIn: true })).toEqual({
      status: 'invalid',
      errors: { request: 'signInEnded' },
    });
  });
  test('to a lookalike is not sent, though its name was typed twice', async () => {
    const host = 'smtp.office365.com.evil.example';
    expect(await replyTo({ host, confirmedHost: host })).toMatchObject({
      status: 'untrusted',
      why: 'lookalike',
      like: 'smtp.office365.com',
    });
  });
  test('uses up no sign-in of the account when it is not sent', async () => {
    for (const _ of [1, 2, 3])
      expect(await replyTo({ username: 'same' })).toMatchObject({ status: 'untrusted' });
  });
  test('may go to a server that the operator lists', async () => {
    vi.stubEnv('TRUSTED_HOSTS', '127.0.0.1');
    const reply = await replyTo({ username: 'listed', runId: 'd'.repeat(32) });
    expect(reply.status).toBe('running');
    if (reply.status === 'running') await reply.events[Symbol.asyncIterator]().return?.();
  });
});

test('a switch stops all checks, with the operator’s reason', async () => {
  vi.stubEnv('CHECK_OFF', 'on');
  expect(await startCheck(request(), caller)).toEqual({ status: 'blocked', why: 'off', reason: null });
  vi.stubEnv('CHECK_OFF', 'We are moving house.');
  expect(await startCheck(request(), caller)).toMatchObject({ reason: 'We are moving house.' });
});
test('a server whose owner asked to be left alone is not checked, and it is said', async () => {
  vi.stubEnv('BLOCKED_HOSTS', '*.example.org');
  expect(await startCheck(request({ host: 'Mail.Example.ORG.' }), caller)).toMatchObject({
    status: 'blocked',
    why: 'host',
  });
});

test('one visitor cannot take every place by asking for checks that count for no limit', async () => {
  const route = { host: 'practice.test', ports: { 587: server.port }, address: '127.0.0.1', ca: '' };
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
  const route = { host: 'practice.test', ports: { 587: server.port }, address: '127.0.0.1', ca: '' };
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
