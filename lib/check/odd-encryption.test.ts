import { readFile } from 'node:fs/promises';
import tls from 'node:tls';
import { describe, expect, test } from 'vitest';
import { startScripted } from '@/e2e/servers/scripted';
import { type Listener, listen } from '@/e2e/servers/sockets';
import { startAfterHello, tlsAlert } from '@/e2e/servers/strangers';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Encryption } from '@/lib/settings/settings';
import { trialVerdicts, verdictOn as verdictOfCheck } from './check-for-test';
import { expectStop } from './told-for-test';

const { certificates, ca } = await trialVerdicts();

const verdictOn = (server: Listener, encryption: Encryption) => verdictOfCheck({ server, encryption }, ca);

/** A server that answers a ClientHello with one alert. */
const alert = (description: number) =>
  listen((socket) => {
    socket.once('data', () => socket.end(tlsAlert(description)));
  });

describe.concurrent('encryption that was promised', { timeout: 30_000 }, () => {
  test('and answered with what is no reply is not called a thing that was never offered', async () => {
    const server = await startScripted({ certificate: certificates.good, starttls: '* BAD Unknown command' });
    const verdict = await verdictOn(server, 'starttls');
    expect(verdict).toMatchObject({ problem: 'starttls-not-offered', confidence: 'likely' });
    expect(verdict.title).toBe('The server offers encryption and turns it down');
  });
  test.each<[string, number | string, ProblemCode]>([
    ['without a common version', 70, 'tls-too-old'],
    ['without enough security', 71, 'tls-too-old'],
    ['with a fault of the server', 80, 'server-temporary-failure'],
    ['that the server calls off', 90, 'server-closed-connection'],
    ['that this network may not have', 49, 'ip-blocklisted'],
    ['that wants a certificate of ours', 42, 'auth-mechanism-unsupported'],
    ['and answered in plain words', '500 5.5.1 Command unrecognized\r\n', 'starttls-not-offered'],
  ])('%s is told apart', async (_, answer, problem) => {
    const say = typeof answer === 'number' ? tlsAlert(answer) : answer;
    expectStop(await verdictOn(await startAfterHello(say), 'starttls'), problem, 'encrypt');
  });
  test('and answered by a reason in plain words is judged by that reason', async () => {
    const broken = '454 4.3.0 TLS engine failed to load its certificate';
    const verdict = await verdictOn(await startAfterHello(`${broken}\r\n`), 'starttls');
    expect(verdict).toMatchObject({ problem: 'server-temporary-failure', whoCanFix: ['wait', 'provider'] });
    expect(verdict.title).toBe('The server cannot begin its encryption now');
    expect(verdict.seen).toContain(`The server’s own words: ${broken}`);
    expect(verdict.ms).toBeLessThan(5_000);
  });
  test('and answered by a lasting no in plain words is told with it', async () => {
    const broken = '554 TLS handshake failed, no usable certificate';
    const verdict = await verdictOn(await startAfterHello(`${broken}\r\n`), 'starttls');
    expect(verdict).toMatchObject({ problem: 'starttls-not-offered', whoCanFix: ['provider'] });
    expect(verdict.forIt).toContain(broken);
  });
  test('and answered as if the handshake were a command is told with these words', async () => {
    const verdict = await verdictOn(await startAfterHello('500 5.5.1 Command unrecognized\r\n'), 'starttls');
    expect(verdict.title).toBe('The server promised encryption and did not begin it');
    expect(verdict.seen).toContain('It answered: 500 5.5.1 Command unrecognized');
  });
  test('by a port that speaks in bytes and not in words is not waited for', async () => {
    const verdict = await verdictOn(
      await listen((socket) => socket.resume().write(Buffer.alloc(200))),
      'starttls',
    );
    expect(verdict).toMatchObject({ problem: 'not-smtp-server' });
    expect(verdict.ms).toBeLessThan(10_000);
  });
});

/** The first packet of MySQL, which speaks first. */
const startMysql = () =>
  listen((socket) => {
    socket.resume().write(Buffer.from('4a0000000a352e372e34322d6c6f6700', 'hex'));
  });

/** A server that says this behind TLS from the first byte, or, after its first line, answers so. */
async function behindTls(say: string, answer = '', everyMs = 0): Promise<Listener> {
  const [key, cert] = await Promise.all([readFile(certificates.good.key), readFile(certificates.good.cert)]);
  const secureContext = tls.createSecureContext({ key, cert });
  return listen((plain) => {
    const socket = new tls.TLSSocket(plain, { isServer: true, secureContext });
    socket.on('error', () => plain.destroy());
    socket.once('secure', () => {
      const letters = [...say];
      const timer = setInterval(() => socket.write(letters.shift() ?? ''), everyMs || 1_000);
      socket.once('close', () => clearInterval(timer));
      if (!everyMs) letters.splice(0);
      if (!everyMs && say) socket.write(say);
      socket.on('data', () => answer && socket.end(answer));
    });
  });
}

describe.concurrent('encryption from the first byte', { timeout: 40_000 }, () => {
  test.each<[string, () => Promise<Listener>, ProblemCode]>([
    ['a server that knows no such version', () => alert(70), 'tls-too-old'],
    ['a server without a common cipher', () => alert(40), 'tls-too-old'],
    ['a server with a fault of its own', () => alert(80), 'server-temporary-failure'],
    ['a server that does not know the name', () => alert(112), 'cert-name-mismatch'],
    ['a server that wants to be told what will be spoken', () => alert(120), 'not-smtp-server'],
    ['a database', () => startMysql(), 'not-smtp-server'],
    ['an incoming server', () => behindTls('* OK IMAP4rev1 ready\r\n'), 'not-smtp-server'],
    ['another incoming server', () => behindTls('+OK POP3 ready\r\n'), 'not-smtp-server'],
    ['a web server', () => behindTls('', 'HTTP/1.1 400 Bad Request\r\n\r\n'), 'not-smtp-server'],
  ])('finds %s', async (_, start, problem) => {
    const verdict = await verdictOn(await start(), 'tls');
    expect(verdict).toMatchObject({ outcome: 'problem', problem });
  });
  test.each(['http/1.1', 'h2'])(
    'finds a web server by what it agrees on in the handshake: %s',
    async (agreed) => {
      const [key, cert] = await Promise.all([
        readFile(certificates.good.key),
        readFile(certificates.good.cert),
      ]);
      const server = await listen((plain) => {
        const socket = new tls.TLSSocket(plain, { isServer: true, key, cert, ALPNProtocols: [agreed] });
        socket.on('error', () => plain.destroy()).resume();
      });
      const verdict = await verdictOn(server, 'tls');
      expect(verdict).toMatchObject({ problem: 'not-smtp-server' });
      expect(verdict.ms).toBeLessThan(5_000);
    },
  );
  test('is not blamed for a letter a second', async () => {
    const verdict = await verdictOn(await behindTls('220 mail.example.com ESMTP', '', 1_000), 'tls');
    expect(verdict).toMatchObject({ problem: 'connect-timeout', change: null });
    expect(verdict.title).toBe('The server answers far too slowly');
  });
  test.each(['* OK IMAP4rev1 ready\r\n', '+OK POP3 ready\r\n'])(
    'is not proposed where an incoming server is behind it: %j',
    async (banner) => {
      const verdict = await verdictOn(await behindTls(banner), 'starttls');
      expect(verdict).toMatchObject({ problem: 'not-smtp-server', change: null });
    },
  );
});
