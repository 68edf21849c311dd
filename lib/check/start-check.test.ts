import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { silence } from '@/e2e/servers/script';
import { type Scripted, startScripted } from '@/e2e/servers/scripted';
import { refusedPort } from '@/e2e/servers/strangers';
import { cancelCheck, runningChecks } from './registry';
import { startCheck } from './start-check';

let server: Scripted;
beforeEach(async () => {
  vi.stubEnv('CHECK_LIMIT_SIGN_IN', '1');
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
  encryption: 'none',
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
  const who = { address: 'a@b.example', username: 'a@b.example', password: 'secret' };
  for (const runId of ['1', '2', '3']) {
    const reply = await startCheck(request({ ...send, ...who, runId: runId.repeat(32) }), caller);
    if (reply.status !== 'running') throw new Error(reply.status);
    const events: string[] = [];
    for await (const event of reply.events) events.push(event.type);
    expect(events.at(-1)).toBe('verdict');
  }
});
