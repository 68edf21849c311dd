import { describe, expect, test } from 'vitest';
import { ehloReply, silence } from '@/e2e/servers/script';
import type { ScriptedOptions } from '@/e2e/servers/scripted';
import type { Stage } from '@/lib/evidence/stages';
import { budget } from '@/lib/smtp/budget';
import { stoppedAt, trialVerdicts, verdictOn, wordsOf } from './check-for-test';

const { start, ca, judged } = await trialVerdicts();

describe.concurrent('an answer of the wrong kind', { timeout: 30_000 }, () => {
  test.each<[string, ScriptedOptions]>([
    ['250 to DATA', { data: '250 2.0.0 ok' }],
    ['220 to DATA', { data: '220 ready' }],
    ['250 to DATA, one question at a time', { data: '250 ok', extensions: [] }],
    ['250 to DATA and to every line behind it', { data: '250 ok', other: '250 ok' }],
    ['250 to all that it is told', { authStart: '250 ok', data: '250 ok', other: '250 ok' }],
  ])('%s is no go-ahead: the message stays here', async (_, script) => {
    const server = await start({ mechanisms: ['PLAIN'], ...script });
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca);
    expect(verdict).toMatchObject({ outcome: 'problem', problem: 'unknown', whoCanFix: ['provider'] });
    expect(stoppedAt(verdict)).toBe('message');
    expect(server.commands.at(-1)).toMatch(/^(?:DATA|QUIT)$/);
    expect(verdict.title).toBe('The server’s answer does not fit the question');
    expect(wordsOf(verdict)).toMatch(/DATA/);
    expect(wordsOf(verdict)).not.toMatch(/inbox/);
  });

  test.each<[string, ScriptedOptions, Stage]>([
    ['354 to the sender', { mailFrom: '354 go on' }, 'sender'],
    ['354 to the sender, one question at a time', { mailFrom: '354 go on', extensions: [] }, 'sender'],
    ['220 to the sender', { mailFrom: '220 ready' }, 'sender'],
    ['334 to the recipient', { rcptTo: '334 go on' }, 'recipient'],
    ['354 to the recipient, one question at a time', { rcptTo: '354 go on', extensions: [] }, 'recipient'],
    ['354 to a sign-in', { authStart: '354 go on' }, 'sign-in'],
    ['220 to a sign-in', { authStart: '220 ready' }, 'sign-in'],
    ['220 at the end of a sign-in', { auth: '220 ready' }, 'sign-in'],
    ['235 to LOGIN before it was told who', { authStart: '235 ok', mechanisms: ['LOGIN'] }, 'sign-in'],
    ['334 to our name', { ehlo: '334 go on' }, 'greet'],
    ['354 to our name behind STARTTLS', { ehloTls: '354 go on' }, 'greet'],
  ])('%s ends the check there', async (_, script, stage) => {
    const verdict = await judged({ mechanisms: ['PLAIN'], ...script });
    expect(verdict).toMatchObject({ outcome: 'problem', problem: 'unknown', whoCanFix: ['provider'] });
    expect(stoppedAt(verdict)).toBe(stage);
    expect(verdict.title).toBe('The server’s answer does not fit the question');
  });

  test.each(['334 go on', '354 go on'])('%s to our name is none on a plain line either', async (ehlo) => {
    const verdict = await judged(
      { ehlo, mode: 'plain', mechanisms: [] },
      { encryption: 'none', unsigned: true },
    );
    expect(verdict).toMatchObject({ outcome: 'problem', problem: 'unknown' });
  });

  test('354 to STARTTLS is the server’s way of not beginning it', async () => {
    expect(await judged({ starttls: '354 go on' })).toMatchObject({ problem: 'starttls-not-offered' });
  });

  test('250 to STARTTLS, and then nothing, is waited for no longer than a handshake', async () => {
    const verdict = await judged({ starttls: '250 ok', other: silence });
    expect(verdict).toMatchObject({ outcome: 'problem' });
    expect(verdict.ms).toBeLessThan(budget.handshake + budget.handshake / 2);
  });

  test('250 to STARTTLS, and then no encryption, is said to be that', async () => {
    const verdict = await judged({ starttls: '250 ok', other: '250 ok' });
    expect(verdict).toMatchObject({ outcome: 'problem', problem: 'starttls-not-offered' });
    expect(verdict.ms).toBeLessThan(12_000);
  });

  test('220 to the message leaves it unknown what became of it', async () => {
    expect(await judged({ dot: '220 ready' })).toMatchObject({ outcome: 'unknown', problem: 'unknown' });
  });

  test('to DATA, behind a refused recipient, leaves that refusal the reason', async () => {
    const verdict = await judged({ rcptTo: '550 5.7.1 Relaying denied', data: '250 ok' });
    expect(verdict).toMatchObject({ problem: 'relay-denied' });
  });

  test('is none where its first figure says the right thing', async () => {
    const odd: ScriptedOptions = {
      ehloTls: ehloReply(['AUTH PLAIN']).replaceAll('250', '251'),
      auth: '250 ok',
      mailFrom: '252 ok',
      data: '350 go on',
    };
    expect((await judged({ ...odd, data: '354 go on' })).outcome).toBe('accepted');
    expect(await judged(odd)).not.toMatchObject({ title: 'The server’s answer does not fit the question' });
  });
});
