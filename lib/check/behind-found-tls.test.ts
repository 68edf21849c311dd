import { readFile } from 'node:fs/promises';
import { createSecureContext, TLSSocket } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { wait } from '@/e2e/servers/script';
import { type Listener, listen } from '@/e2e/servers/sockets';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import type { Encryption } from '@/lib/settings/settings';
import {
  eventsOf,
  routeHere,
  sendingAs,
  trialCheck,
  trialVerdicts,
  verdictOn,
  wordsOf,
} from './check-for-test';
import { readOptions } from './options';

const { certificates, ca, start } = await trialVerdicts();
const keep = stopAfterTests();

/** A server without ALPN that has TLS from the first byte, and what it says behind it: at once, or to the first bytes. */
async function behindTls(
  says: { first?: () => Promise<string>; answer?: string },
  { cert, key } = certificates.good,
): Promise<Listener> {
  const secureContext = createSecureContext({ cert: await readFile(cert), key: await readFile(key) });
  return listen((plain) => {
    const socket = new TLSSocket(plain, { isServer: true, secureContext });
    socket.on('error', () => plain.destroy());
    says.first?.().then((words) => socket.writable && socket.write(words));
    socket.on('data', () => says.answer && socket.end(says.answer));
  });
}

const pages = () => behindTls({ answer: 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n' });
const later = (ms: number, words: string) => () =>
  new Promise<string>((say) => setTimeout(say, ms, words).unref());
const mode = 'tls-wrong-mode-plain-on-implicit-port';

/** The verdict on a server that has TLS from the first byte, called in plain words at this port, and when it was there. */
async function verdictBehind(server: Listener, port: number, encryption: Encryption = 'starttls') {
  const options = readOptions({ CHECK_NEIGHBOURS: '' }, [
    { ...routeHere(ca, []), ports: { [port]: server.port } },
  ]);
  const began = performance.now();
  const settings = { host: 'localhost', port, encryption };
  const { verdict } = await eventsOf(trialCheck({ settings, ...sendingAs(), options }));
  return { ...verdict, after: performance.now() - began };
}

describe('where a call in plain words finds TLS, and no mail server greets behind it', () => {
  test.each([
    ['starttls', 465],
    ['none', 465],
    ['starttls', 443],
    ['none', 4465],
  ] as const)('one of web pages is named by its answer (%s, %i)', async (encryption, port) => {
    const verdict = await verdictBehind(await keep(pages()), port, encryption);
    expect(verdict).toMatchObject({ problem: 'not-smtp-server', confidence: 'sure', change: null });
    expect(verdict.seen.join()).toContain('HTTP, the language of web pages');
    expect(verdict.after).toBeLessThan(2_500);
  });
  test('one of web pages is named where another port is sound already', async () => {
    const server = await pages();
    const beside = await start({ mode: 'tls' });
    const verdict = await verdictOn({ server, encryption: 'starttls', port: 587 }, ca, [
      { server: beside, encryption: 'tls' },
    ]);
    expect(verdict).toMatchObject({
      problem: 'not-smtp-server',
      title: 'That port is for web pages, not for mail',
      change: { to: { port: beside.port, encryption: 'tls' }, tested: true },
    });
  });
  test('one for incoming mail that greets late leaves open what it is', async () => {
    const server = await keep(behindTls({ first: later(4_000, '* OK Dovecot ready.\r\n') }));
    const verdict = await verdictBehind(server, 465);
    expect(verdict).toMatchObject({ problem: mode, confidence: 'likely', change: { tested: false } });
    expect(verdict.also).toContain('not-smtp-server');
    expect(verdict.meaning).toContain('was not seen');
    expect(verdict.after).toBeLessThan(2_500);
  });
  test('one for incoming mail is named, whatever its certificate', async () => {
    const server = await keep(behindTls({ first: later(0, '+OK POP3 ready\r\n') }, certificates.selfSigned));
    const verdict = await verdictBehind(server, 465);
    expect(verdict).toMatchObject({ problem: 'not-smtp-server', confidence: 'sure', change: null });
    expect(verdict.title).toBe('That is a server for receiving mail');
  });
  test('a port that is for web pages by its number is never to be encrypted', async () => {
    const verdict = await verdictBehind(await keep(behindTls({})), 443);
    expect(verdict).toMatchObject({ problem: 'not-smtp-server', confidence: 'likely', change: null });
    expect(verdict.also).toContain(mode);
    expect(wordsOf(verdict)).toContain('By its number, port 443 is for web pages');
    expect(wordsOf(verdict)).not.toMatch(/is HTTP|speaks HTTP/);
  });
});

describe('where a call in plain words finds TLS, and a mail server greets behind it', () => {
  test.each([
    ['at once', 465, '220 mail.example.com ESMTP'],
    ['at once', 443, '220 mail.example.com ESMTP'],
    ['a little late', 465, wait(900, '220 mail.example.com ESMTP')],
    ['with a refusal', 465, '554 5.7.1 not from there'],
  ])('%s, the encryption is the cause for certain (%i)', async (_, port, greeting) => {
    const server = await keep(start({ mode: 'tls', greeting }));
    const verdict = await verdictBehind(server, port);
    expect(verdict).toMatchObject({
      problem: mode,
      confidence: 'sure',
      change: { to: { encryption: 'tls' } },
    });
    expect(verdict.meaning).not.toContain('was not seen');
    expect(verdict.after).toBeLessThan(2_500);
  });
  test('with a certificate that nobody vouches for, both are said', async () => {
    const server = await keep(start({ mode: 'tls', certificate: certificates.selfSigned }));
    const verdict = await verdictBehind(server, 465);
    expect(verdict).toMatchObject({ problem: mode, confidence: 'sure', also: ['cert-untrusted'] });
    expect(verdict.after).toBeLessThan(2_500);
    expect(server.commands).toEqual([]);
  });
});
