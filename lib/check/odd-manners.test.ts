import { describe, expect, test } from 'vitest';
import { type Answer, ehloReply, hangUp, silence, wait } from '@/e2e/servers/script';
import type { ScriptedOptions } from '@/e2e/servers/scripted';
import { trialVerdicts } from './check-for-test';

const { judged } = await trialVerdicts();

describe.concurrent('a server that', { timeout: 30_000 }, () => {
  test.each<[string, ScriptedOptions]>([
    ['greets in many lines', { greeting: '220-mx.example\r\n220-\r\n220-no spam!\r\n220 ready' }],
    ['writes a tab behind AUTH', { ehloTls: ehloReply(['AUTH\tPLAIN\tLOGIN']) }],
    ['writes a word behind STARTTLS', { ehlo: ehloReply(['SIZE', 'STARTTLS REQUIRED', 'PIPELINING']) }],
    ['offers its sign-in in the old form', { ehloTls: ehloReply(['AUTH=PLAIN LOGIN']) }],
    ['answers with codes alone', { mailFrom: '250', rcptTo: '250', dot: '250' }],
    ['has no extensions', { extensions: [] }],
    [
      'offers STARTTLS after 300 other things',
      { extensions: Array.from({ length: 300 }, (_, at) => `X-${at}`) },
    ],
    ['says its mind after the receipt', { dot: hangUp('250 2.0.0 queued\r\n421 4.4.2 idle timeout') }],
    ['does not say goodbye', { quit: silence }],
  ])('%s is fine', async (_, options) => {
    expect(await judged(options)).toMatchObject({ outcome: 'accepted' });
  });
  test.each<[string, Answer]>([
    ['hangs up', hangUp()],
    ['cuts the line', hangUp(undefined, true)],
  ])('%s after the final dot leaves it unknown what became of the message', async (_, dot) => {
    expect(await judged({ dot })).toMatchObject({ outcome: 'unknown', problem: 'unknown' });
  });
  test('goes on asking after the final dot leaves it unknown too', async () => {
    expect(await judged({ dot: '354 go on' })).toMatchObject({ outcome: 'unknown', problem: 'unknown' });
  });
  test('says goodbye in the same breath as its refusal is judged by the refusal', async () => {
    const greeting = hangUp('554 5.7.1 Blocked using bl.example.com\r\n221 2.0.0 Bye');
    expect(await judged({ greeting })).toMatchObject({ problem: 'ip-blocklisted' });
    const mailFrom = hangUp('553 5.7.1 Sender address rejected: not owned by user\r\n221 2.0.0 Bye');
    expect(await judged({ mailFrom })).toMatchObject({ problem: 'sender-not-allowed' });
  });
  test('falls silent after STARTTLS is said to have stopped halfway', async () => {
    const verdict = await judged({ starttls: silence });
    expect(verdict).toMatchObject({ problem: 'server-temporary-failure' });
    expect(verdict.title).toBe('The server stopped answering halfway');
  });
  test('refuses a sign-in after 10 seconds is waited for', async () => {
    const auth = wait(10_000, '535 5.7.8 Error: authentication failed:');
    expect(await judged({ auth })).toMatchObject({ problem: 'auth-bad-credentials' });
  });
});
