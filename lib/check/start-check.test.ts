import { describe, expect, test, vi } from 'vitest';
import { refusedPort } from '@/e2e/servers/strangers';
import { startCheck } from './start-check';
import { trialStart } from './start-for-test';

const { request, caller } = trialStart();

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
  ['address', { address: 'ann\ud83d@b.example' }],
  ['username', { username: 'a\ud83d' }],
  ['password', { password: '\ude00secret' }],
  ['encryption', { encryption: 'none' }],
])('a message is not sent with a %s such as %j', async (field, more) => {
  const send = { mode: 'send', encryption: 'tls', address: 'a@b.example', username: 'a', password: 'secret' };
  const reply = await startCheck(request({ ...send, ...more }), caller);
  expect(reply).toMatchObject({ status: 'invalid', errors: { [field]: expect.any(String) } });
});
test.each([null, 'text', 42, [], {}, { runId: 'x' }])('%j is answered, not thrown at', async (input) => {
  expect(await startCheck(input, caller)).toMatchObject({ status: 'invalid' });
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
