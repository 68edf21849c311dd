import { describe, expect, test } from 'vitest';
import type { ScriptedOptions } from '@/e2e/servers/scripted';
import { listen } from '@/e2e/servers/sockets';
import { trialVerdicts, verdictOn, wordsOf } from './check-for-test';

const { ca, judged } = await trialVerdicts();

const noise = Buffer.from([...Array(400).keys()].map((at) => 128 + ((at * 37) % 120)));
const slowWords = /too slowly|slow down strangers|did not finish in time/;

describe.concurrent('what is no answer of a mail server', { timeout: 30_000 }, () => {
  test.each<[string, ScriptedOptions]>([
    ['noise in place of an answer to our name', { ehlo: noise }],
    ['noise behind the encryption', { ehloTls: noise }],
    ['noise in place of an answer to the sign-in', { auth: noise }],
    ['letters without an end', { extensions: [], mailFrom: Buffer.from('OK then, go on') }],
    ['empty lines', { extensions: [], mailFrom: Buffer.from('\r\n\r\n\r\n') }],
    ['a greeting whose lines end in CR alone', { greeting: Buffer.from('220 mail ESMTP\r') }],
    ['an answer whose lines do', { ehlo: Buffer.from('250-mail\r250-STARTTLS\r250 SIZE\r') }],
  ])('%s is called that, and soon', async (_, script) => {
    const verdict = await judged(script);
    expect(verdict).toMatchObject({ problem: 'unknown', confidence: 'likely', whoCanFix: ['provider'] });
    expect(verdict.title).toBe('What the server says is no answer');
    expect(wordsOf(verdict)).toMatch(/not in the form/);
    expect(wordsOf(verdict)).not.toMatch(slowWords);
    expect(verdict.ms).toBeLessThan(10_000);
  });
  test('nothing but empty lines in place of a greeting is no mail server’s, and not slow', async () => {
    const server = await listen((socket) => {
      const timer = setInterval(() => socket.write('\r\n'), 300);
      socket.resume().once('close', () => clearInterval(timer));
    });
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca);
    expect(verdict).toMatchObject({ problem: 'not-smtp-server' });
    expect(wordsOf(verdict)).not.toMatch(slowWords);
    expect(verdict.ms).toBeLessThan(10_000);
  });
  test('in place of a receipt leaves it unknown what became of the message', async () => {
    expect(await judged({ dot: noise })).toMatchObject({ outcome: 'unknown', problem: 'unknown' });
  });
});

test('an answer that comes letter by letter is waited for', { timeout: 20_000 }, async () => {
  const said = '220 mail.example.com';
  const server = await listen((socket) => {
    const letters = [...said];
    const timer = setInterval(() => {
      const letter = letters.shift();
      if (letter) socket.write(letter);
      else socket.end(' ESMTP\r\n');
    }, 250);
    socket.resume().once('close', () => clearInterval(timer));
  });
  const verdict = await verdictOn({ server, encryption: 'starttls' }, ca);
  expect(verdict).toMatchObject({ problem: 'server-closed-connection' });
});
