import { readFile } from 'node:fs/promises';
import net from 'node:net';
import tls from 'node:tls';
import { describe, expect, test } from 'vitest';
import { hangUp } from '@/e2e/servers/script';
import type { ScriptedOptions } from '@/e2e/servers/scripted';
import { type Listener, listen } from '@/e2e/servers/sockets';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { trialVerdicts, verdictOn, wordsOf } from './check-for-test';

const { certificates, ca, judged } = await trialVerdicts();

/** Begins TLS from the first byte as a good server does, says so many bytes of it, and then does `next`. */
async function beginsHandshake(bytes: number, next: (socket: net.Socket) => void): Promise<Listener> {
  const [key, cert] = await Promise.all([readFile(certificates.good.key), readFile(certificates.good.cert)]);
  return listen((socket) => {
    const inner = tls.createServer({ key, cert }).listen(0, '127.0.0.1', () => {
      const { port } = inner.address() as net.AddressInfo;
      const behind = net.connect(port, '127.0.0.1');
      behind.on('error', () => {});
      socket.on('data', (said) => behind.write(said));
      behind.once('data', (flight: Buffer) => {
        socket.write(flight.subarray(0, bytes), () => next(socket));
        behind.destroy();
        inner.close();
      });
    });
  });
}

describe.concurrent('what was begun and not ended', { timeout: 40_000 }, () => {
  test('a handshake that is hung up on halfway is not called a call that was ended at once', async () => {
    const server = await beginsHandshake(300, (socket) => setTimeout(() => socket.destroy(), 50));
    const verdict = await verdictOn({ server, encryption: 'tls' }, ca);
    expect(verdict).toMatchObject({ problem: 'server-closed-connection', also: [] });
    expect(verdict.title).toBe('The server hung up without a reason');
  });
  test('a handshake that stops halfway is not called silence', async () => {
    const server = await beginsHandshake(300, () => {});
    const verdict = await verdictOn({ server, encryption: 'tls' }, ca);
    expect(verdict).toMatchObject({ problem: 'connect-timeout' });
    expect(verdict.title).toBe('The server answers far too slowly');
    expect(wordsOf(verdict)).not.toMatch(/[Nn]o word|heard nothing|kept silent/);
  });
  test.each([
    ['a welcome', 'greeting'],
    ['an answer to our name', 'ehlo'],
    ['an answer to the sign-in', 'auth'],
    ['an answer to the sender', 'mailFrom'],
  ])('a goodbye in place of %s is shown, and not called a call without a word', async (_, step) => {
    const verdict = await judged({
      [step]: hangUp('221 2.0.0 closing connection'),
      extensions: ['AUTH PLAIN'],
    });
    expect(verdict).toMatchObject({ problem: 'server-closed-connection' });
    expect(verdict.title).toBe('The server ended the connection');
    expect(wordsOf(verdict)).toContain('221 2.0.0 closing connection');
  });
  test.each([
    ['a welcome', { greeting: hangUp(Buffer.from('220 mail.example.co')) }, '220 mail.example.co'],
    ['an answer to our name', { ehlo: hangUp(Buffer.from('250-mail.example.com\r\n250-STA')) }, '250-STA'],
  ])('%s that breaks off is shown, and not called a call without a word', async (_, script, said) => {
    const verdict = await judged(script);
    expect(verdict).toMatchObject({ problem: 'server-closed-connection', also: [] });
    expect(verdict.title).toBe('The server broke off in the middle of an answer');
    expect(wordsOf(verdict)).toContain(said);
    expect(wordsOf(verdict)).not.toMatch(/without a word|before it said/);
  });
  test('an answer that was begun and does not come to its end is not called silence', async () => {
    const verdict = await judged({ mailFrom: '250-2.1.0 Sender', extensions: [] });
    expect(verdict).toMatchObject({ problem: 'server-temporary-failure' });
    expect(verdict.title).toBe('The server answers far too slowly');
    expect(wordsOf(verdict)).not.toMatch(/[Nn]o word|no reply/);
  });
});

describe.concurrent('an empty line in place of the rest of', { timeout: 30_000 }, () => {
  test.each<[string, ScriptedOptions]>([
    ['a greeting that is held open', { greeting: Buffer.from('220-mail.example.com ESMTP\r\n\r\n') }],
    ['a greeting that goes on', { greeting: '220-mail.example.com ESMTP\r\n\r\n220 No spam' }],
    ['what the server can do', { ehlo: '250-mail.example.com\r\n250-STARTTLS\r\n\r\n250 SIZE' }],
    ['an answer to the sender', { extensions: [], mailFrom: Buffer.from('250-2.1.0 Sender\r\n\r\n') }],
  ])('%s is called that, and no end of the line', async (_, script) => {
    const verdict = await judged(script);
    expect(verdict).toMatchObject({ problem: 'unknown', confidence: 'likely', whoCanFix: ['provider'] });
    expect(verdict.title).toBe('The server does not finish what it says');
    expect(wordsOf(verdict)).not.toMatch(/hung up|ended the connection|ended it/);
    expect(verdict.ms).toBeLessThan(10_000);
  });
  test('a receipt leaves it unknown what became of the message', async () => {
    const verdict = await judged({ dot: Buffer.from('250-2.0.0 queued\r\n\r\n') });
    expect(verdict).toMatchObject({ outcome: 'unknown', problem: 'unknown' });
  });
  test('a refusal leaves it one', async () => {
    const greeting = Buffer.from('554-5.7.1 Blocked using bl.example.com\r\n\r\n');
    expect(await judged({ greeting })).toMatchObject({ problem: 'ip-blocklisted' });
  });
});

test('what answers a handshake with another record is not said to have kept silent', {
  timeout: 20_000,
}, async () => {
  const server = await listen((socket) => {
    socket.once('data', () => socket.end(Buffer.from('170303000568656c6c6f', 'hex')));
  });
  const verdict = await verdictOn({ server, encryption: 'tls' }, ca);
  expect(verdict).toMatchObject({ problem: 'tls-too-old', confidence: 'likely' });
  expect(wordsOf(verdict)).not.toMatch(/kept silent/);
});

describe.concurrent('far more than was asked for', { timeout: 30_000 }, () => {
  const endless = 'x'.repeat(300_000);
  test.each<[string, Record<string, string>, ProblemCode]>([
    ['the sign-in', { auth: `535 ${endless}` }, 'server-temporary-failure'],
    ['our name, by a server that had greeted', { ehlo: `250-${endless}` }, 'server-temporary-failure'],
  ])('in answer to %s is called that', async (_, script, problem) => {
    const verdict = await judged(script);
    expect(verdict).toMatchObject({ problem, whoCanFix: ['provider'] });
    expect(verdict.title).toBe('The server sent far too much');
    expect(wordsOf(verdict)).not.toMatch(/again and again/);
  });
  test.each<[string, string]>([
    ['one line without an end', `220 mx.kontor.example ${endless}`],
    [
      'lines of one greeting without an end',
      `220-mx.kontor.example\r\n${'220-Willkommen\r\n'.repeat(20_000)}`,
    ],
  ])('in a greeting is called that (%s)', async (_, greeting) => {
    const verdict = await judged({ greeting: Buffer.from(greeting) });
    expect(verdict).toMatchObject({ problem: 'server-temporary-failure', whoCanFix: ['provider'] });
    expect(verdict.title).toBe('The server sent far too much');
  });
  test.each([
    ['nothing that is known', endless],
    ['a server for files', `220 files.kontor.example FTP server ready ${endless}`],
  ])('from what begins as %s is called no mail server', async (_, greeting) => {
    expect(await judged({ greeting: Buffer.from(greeting) })).toMatchObject({ problem: 'not-smtp-server' });
  });
  test('questions without end are not called too many words', async () => {
    const verdict = await judged({ authStart: '334 VXNlcm5hbWU6', other: '334 VXNlcm5hbWU6' });
    expect(verdict).toMatchObject({ problem: 'auth-mechanism-unsupported' });
    expect(wordsOf(verdict)).not.toMatch(/far more/);
  });
});
