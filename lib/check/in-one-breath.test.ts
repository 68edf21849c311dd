import { describe, expect, test } from 'vitest';
import { ehloReply, hangUp } from '@/e2e/servers/script';
import { trialVerdicts, wordsOf } from './check-for-test';

const { judged, judgedBeside } = await trialVerdicts();

describe('a server that says two things in one breath', () => {
  test('is judged by its refusal where it refuses twice', async () => {
    const greeting = hangUp('554 5.7.1 Blocked using bl.example.com\r\n554 5.7.1 Go away');
    expect(await judged({ greeting })).toMatchObject({ problem: 'ip-blocklisted' });
  });

  const refusal = hangUp('554 5.7.1 Blocked using bl.example.com\r\n221 2.0.0 Bye');
  test.each(['tls', 'none'] as const)(
    'is refused by %s too, where its goodbye would answer HELO',
    async (encryption) => {
      const judgedSo = await judged(
        { ehlo: refusal, mode: encryption === 'tls' ? 'tls' : 'plain' },
        { encryption },
      );
      expect(judgedSo).toMatchObject({ outcome: 'problem', problem: 'ip-blocklisted' });
    },
  );
  test('is no neighbour that answers as it should', async () => {
    const { verdict } = await judgedBeside({ greeting: hangUp() }, { ehlo: refusal });
    expect(verdict.neighbours.map(({ status }) => status)).not.toContain('ok');
    expect(verdict.change?.tested).not.toBe(true);
  });
  test.each(['500 5.5.2 Error: command not recognized', '502 5.5.1 Unknown command'])(
    'is spoken to by something in front of it where it refuses a command behind its greeting: %s',
    async (no) => {
      const verdict = await judged({ greeting: `220 mail.example ESMTP\r\n${no}` });
      expect(verdict).toMatchObject({ problem: 'unknown', whoCanFix: ['provider'], change: null });
      expect(verdict.title).toBe('Something in front of the server speaks first');
      expect(verdict.forIt).toContain('PROXY line');
      expect(verdict.forIt).toContain(no);
      expect(wordsOf(verdict)).not.toMatch(/once more|passing|half an hour/);
    },
  );
  test('has accepted no message by a goodbye', async () => {
    const data = '354 go on\r\n221 2.0.0 Bye';
    expect((await judged({ data })).outcome).not.toBe('accepted');
    expect(await judged({ dot: hangUp('221 2.0.0 Bye') })).toMatchObject({ outcome: 'unknown' });
  });
  test('has accepted no sign-in by a goodbye', async () => {
    const ehloTls = `${ehloReply(['AUTH PLAIN'])}\r\n221 2.0.0 Bye`;
    const verdict = await judged({ ehloTls, auth: '535 5.7.8 Error: authentication failed' });
    const signIn = verdict.stages.find(({ stage }) => stage === 'sign-in');
    expect(signIn?.status).not.toBe('ok');
  });
});
