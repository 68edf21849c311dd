import { describe, expect, test } from 'vitest';
import { ehloReply, hangUp, wait } from '@/e2e/servers/script';
import type { ScriptedOptions } from '@/e2e/servers/scripted';
import type { Stage } from '@/lib/evidence/stages';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { stoppedAt, trialVerdicts } from './check-for-test';

const { judged } = await trialVerdicts();
const denied = '550 5.7.1 Access denied for your IP address 192.0.2.9';
const notOwned = '553 5.7.1 Sender address rejected: not owned by user';

describe.concurrent('a server that', { timeout: 30_000 }, () => {
  test.each<[string, ScriptedOptions, ProblemCode, Stage]>([
    [
      'lists what it can and then turns away',
      { ehlo: `250-mail\r\n250-SIZE 10\r\n${denied}` },
      'ip-blocklisted',
      'greet',
    ],
    [
      'lists what it can and has no line free',
      { ehlo: '250-mail\r\n421 4.7.0 Too many connections from your host' },
      'too-many-connections',
      'greet',
    ],
    ['says yes and no to a sender', { mailFrom: `250-Ok\r\n${notOwned}` }, 'sender-not-allowed', 'sender'],
    ['says yes, then no to a sender', { mailFrom: `250 Ok\r\n${notOwned}` }, 'sender-not-allowed', 'sender'],
    ['says no twice', { mailFrom: `${notOwned}\r\n${notOwned}` }, 'sender-not-allowed', 'sender'],
    [
      'says yes to DATA and that it is full',
      { data: '354 go\r\n552 5.2.2 Mailbox is over quota' },
      'mailbox-full',
      'message',
    ],
  ])('%s has refused', async (_, options, problem, stage) => {
    // one question at a time
    const verdict = await judged({ extensions: [], ...options });
    expect(verdict).toMatchObject({ outcome: 'problem', problem });
    expect(stoppedAt(verdict)).toBe(stage);
    expect(verdict.seen.join('\n')).not.toMatch(/SIZE 10|250/);
  });
  test.each<[string, ScriptedOptions]>([
    ['says yes twice to a sender', { mailFrom: '250 Ok\r\n250 Ok' }],
    ['greets again behind STARTTLS', { ehloTls: `220 mail ESMTP\r\n${ehloReply(['AUTH PLAIN'])}` }],
    ['greets in answer to who we are', { ehlo: '220 mail ESMTP' }],
    ['gives the receipt before it has the message', { data: '354 go\r\n250 2.0.0 queued' }],
  ])('%s speaks out of turn', async (_, options) => {
    const verdict = await judged(options);
    expect(verdict).toMatchObject({ outcome: 'problem', problem: 'unknown', whoCanFix: ['provider'] });
    expect(verdict.title).toBe('The server speaks out of turn');
  });
  test('greets and turns away in one breath has turned us away', async () => {
    const greeting = hangUp('220 mail.example.com ESMTP\r\n554 5.7.1 Your host is blocked');
    expect(await judged({ greeting })).toMatchObject({ outcome: 'problem', problem: 'ip-blocklisted' });
  });
  test('says why in the last of many lines is understood', async () => {
    const rules = Array.from({ length: 60 }, (_, at) => `550-5.7.1 Rule ${at} of this server`);
    const verdict = await judged({ mailFrom: [...rules, `550 5.7.1 ${notOwned.slice(10)}`].join('\r\n') });
    expect(verdict).toMatchObject({ problem: 'sender-not-allowed', confidence: 'sure' });
    expect(verdict.seen.join().length).toBeLessThan(2_000);
  });
  test('writes without an end is not said to speak of a fault', async () => {
    const verdict = await judged({ mailFrom: `250-${'y'.repeat(300_000)}` });
    expect(verdict).toMatchObject({
      title: 'The server sent far too much',
      whoCanFix: ['provider'],
    });
    expect(`${verdict.meaning} ${verdict.forIt}`).not.toMatch(/says that|4xx/);
  });
  test('speaks in words that no reply begins with is not waited for', async () => {
    const greeting = Buffer.from("<?xml version='1.0'?><stream:stream version='1.0'>");
    const verdict = await judged({ greeting });
    expect(verdict).toMatchObject({ problem: 'not-smtp-server' });
    expect(verdict.ms).toBeLessThan(10_000);
  });
  test('answers who we are with a yes of other figures is heard', async () => {
    const ehloTls = '251-mail.example.com\r\n251 AUTH PLAIN LOGIN';
    expect(await judged({ ehlo: '251-mail.example.com\r\n251 STARTTLS', ehloTls })).toMatchObject({
      outcome: 'accepted',
    });
  });
  test('has an empty line before its greeting, and is slow, is a mail server all the same', async () => {
    const greeting = '\r\n220 mail.example.com ESMTP';
    expect(await judged({ greeting, ehlo: wait(5_000, ehloReply(['STARTTLS'])) })).toMatchObject({
      outcome: 'accepted',
    });
  });
  test('says an odd yes to HELO, where it knows no EHLO, has not refused it', async () => {
    const verdict = await judged(
      {
        ehlo: ({ line }) => (/^HELO/i.test(line) ? '251 mail.example.com' : '502 5.5.1 unknown'),
        mailFrom: hangUp(),
      },
      { encryption: 'none', unsigned: true },
    );
    expect(verdict).toMatchObject({ problem: 'server-closed-connection' });
  });
  test('says an odd yes without STARTTLS in it does not offer it', async () => {
    const verdict = await judged({ ehlo: '251 mail.example.com', starttls: '502 5.5.1 unknown' });
    expect(verdict).toMatchObject({ problem: 'starttls-not-offered' });
    expect(`${verdict.title} ${verdict.meaning}`).not.toMatch(/offers/);
  });
  test('gives its receipt twice has taken the message', async () => {
    expect(await judged({ dot: '250 2.0.0 Ok\r\n250 2.0.0 Ok' })).toMatchObject({ outcome: 'accepted' });
  });
  test('breaks off the list of what it can is not said to lack what did not come', async () => {
    const verdict = await judged({ ehlo: hangUp(Buffer.from('250-mail.example.com\r\n250-STAR')) });
    expect(verdict).toMatchObject({ problem: 'server-closed-connection' });
  });
  test('breaks off its receipt leaves it unknown what became of the message', async () => {
    const verdict = await judged({ dot: hangUp(Buffer.from('250 2.0.0 O')) });
    expect(verdict).toMatchObject({ outcome: 'unknown', problem: 'unknown' });
  });
});
