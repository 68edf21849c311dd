import { describe, expect, test } from 'vitest';
import { hangUp, silence, wait } from '@/e2e/servers/script';
import type { ScriptedOptions } from '@/e2e/servers/scripted';
import { sending, trial } from './run-for-test';
import { trialServers } from './server-for-test';

const { start, tried, certificates } = await trialServers();

/** Why a check stops at such a server; undefined where it does not. */
const failureOf = async (options: ScriptedOptions) => (await tried(options)).evidence.failure;

describe('a refusal is reported at its stage', () => {
  test.each<[string, ScriptedOptions, object]>([
    [
      'with the greeting',
      { greeting: '554 5.7.1 Blocked' },
      { stage: 'greet', reply: { code: 554, status: '5.7.1' } },
    ],
    [
      'with the greeting of a server that is busy',
      { greeting: hangUp('421 4.7.0 Too many connections') },
      { stage: 'greet', reply: { code: 421 } },
    ],
    [
      'behind our name',
      { ehlo: '550 5.7.1 Bad name' },
      { stage: 'greet', command: 'EHLO', reply: { code: 550 } },
    ],
    [
      'behind our name, where the line is encrypted',
      { ehloTls: '550 5.7.1 Bad name' },
      { stage: 'greet', command: 'EHLO' },
    ],
    [
      'behind STARTTLS',
      { starttls: '454 4.7.0 TLS not available' },
      { stage: 'encrypt', command: 'STARTTLS', reply: { code: 454 } },
    ],
    [
      'behind the sender',
      { mailFrom: '550 5.7.60 Not as this sender', rcptTo: '503 no', data: '503 no' },
      { stage: 'sender', command: 'MAIL FROM', reply: { code: 550, status: '5.7.60' } },
    ],
    [
      'behind the recipient',
      { rcptTo: '550 5.1.1 User unknown', data: '554 no recipients' },
      { stage: 'recipient', command: 'RCPT TO', reply: { code: 550 } },
    ],
    [
      'where one command is sent at a time',
      { extensions: [], rcptTo: '450 4.2.0 Greylisted' },
      { stage: 'recipient', reply: { code: 450, status: '4.2.0' } },
    ],
    [
      'behind DATA',
      { data: '451 4.3.0 Not now' },
      { stage: 'message', command: 'DATA', reply: { code: 451 } },
    ],
    [
      'behind the message',
      { dot: '552 5.3.4 Too big' },
      { stage: 'message', command: '.', reply: { code: 552 } },
    ],
  ])('%s', async (_, options, expected) => {
    expect(await failureOf(options)).toMatchObject(expected);
  });
  test('a port without STARTTLS is left before anything else is said', async () => {
    const server = await start({ mode: 'plain' });
    const { evidence } = await trial(
      { port: server.port, encryption: 'starttls', ca: certificates.ca },
      sending(),
    );
    expect(evidence.failure).toMatchObject({ stage: 'encrypt', code: 'ENOSTARTTLS', command: 'STARTTLS' });
    expect(evidence.offer?.starttls).toBe(false);
    expect(server.commands.join()).not.toContain('AUTH');
  });
  test('a port that does not know the question for encryption is left too', async () => {
    const failure = await failureOf({
      greeting: '220 mail.example ESMTP',
      ehlo: '502 5.5.2 Unknown command',
    });
    expect(failure).toMatchObject({ stage: 'encrypt', code: 'ENOSTARTTLS', command: 'EHLO' });
  });
});

describe('a server that hangs up', () => {
  test.each<[string, ScriptedOptions, string]>([
    ['before its greeting', { greeting: hangUp() }, 'greet'],
    ['after EHLO', { ehlo: hangUp() }, 'greet'],
    ['after STARTTLS', { starttls: hangUp() }, 'encrypt'],
    ['at the sign-in', { auth: hangUp() }, 'sign-in'],
    ['at the sender', { mailFrom: hangUp() }, 'sender'],
  ])('%s is named at that stage', async (_, options, stage) => {
    expect(await failureOf(options)).toMatchObject({ stage, code: 'ECLOSED' });
  });
  test('with a reset is named too', async () => {
    expect(await failureOf({ ehlo: hangUp(undefined, true) })).toMatchObject({
      stage: 'greet',
      code: 'ECONNRESET',
    });
  });
  test('after the final dot leaves it unknown whether it took the message', async () => {
    expect(await failureOf({ dot: hangUp() })).toMatchObject({ stage: 'message', afterFinalDot: true });
  });
  test.each(['2', 'hello', '999 thanks'])(
    'or answers the final dot with what is no answer leaves that unknown too: %s',
    async (dot) => {
      const failure = await failureOf({ dot });
      expect(failure).toMatchObject({ stage: 'message', code: 'EGARBLED', afterFinalDot: true });
      expect(failure?.reply).toBeUndefined();
    },
  );
});

describe('time', () => {
  test('a slow server is waited for', async () => {
    const { evidence } = await tried({
      greeting: wait(1_500, '220 slow ESMTP'),
      auth: wait(1_000, '235 ok'),
    });
    expect(evidence.failure).toBeUndefined();
  });
  test('cancelling ends it at once and frees the socket', async () => {
    const server = await start({ auth: silence });
    const cancel = new AbortController();
    const running = trial(
      { port: server.port, encryption: 'starttls', ca: certificates.ca },
      { ...sending(), signal: cancel.signal },
    );
    await expect.poll(() => server.signIns.length).toBe(1);
    cancel.abort();
    expect(await running).toMatchObject({ cancelled: true });
    await expect.poll(server.connections).toBe(0);
  });
});
