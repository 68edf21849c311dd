import { readFile } from 'node:fs/promises';
import tls from 'node:tls';
import { describe, expect, test } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-tests';
import { type Answer, ehloReply, hangUp, silence, wait } from '@/e2e/servers/script';
import { type ScriptedOptions, startScripted } from '@/e2e/servers/scripted';
import { type Listener, listen } from '@/e2e/servers/sockets';
import type { Stage } from '@/lib/evidence/stages';
import type { ProblemCode } from '@/lib/problems/codes';
import type { Encryption } from '@/lib/settings/settings';
import { stoppedAt, verdictOn as verdictOfCheck } from './trial-check';

const { certificates, ca } = await certificatesForTests();

const verdictOn = (server: Listener, encryption: Encryption) => verdictOfCheck({ server, encryption }, ca);

type Case = [string, ScriptedOptions, ProblemCode, Stage];
const scripted: Case[] = [
  ['greets as no SMTP server does', { greeting: '200 news.example.com ready' }, 'not-smtp-server', 'greet'],
  [
    'is of files',
    { greeting: '220 (vsFTPd 3.0.3)', ehlo: '530 Please login with USER and PASS.' },
    'not-smtp-server',
    'greet',
  ],
  [
    'is of files and does not say so',
    { greeting: '220 Welcome', ehlo: '530 Please login with USER and PASS.' },
    'not-smtp-server',
    'greet',
  ],
  [
    'knows no EHLO and nothing of mail',
    { greeting: '220 ready', ehlo: '500 Unknown command' },
    'not-smtp-server',
    'greet',
  ],
  [
    'knows HELO only, where STARTTLS is wanted',
    { ehlo: '502 5.5.1 command not implemented' },
    'starttls-not-offered',
    'encrypt',
  ],
  ['refuses our name', { ehlo: '554 5.7.1 Helo command rejected: Host not found' }, 'helo-rejected', 'greet'],
  ['turns strangers away', { greeting: '554 5.7.1 Blocked using bl.example.com' }, 'ip-blocklisted', 'greet'],
  [
    'turns away in the second line of its greeting, against the standard',
    { greeting: hangUp('220-hello\r\n554 5.7.1 go away') },
    'ip-blocklisted',
    'greet',
  ],
  [
    'speaks of a sign-in that nobody made',
    { ehlo: '550 5.5.1 authorization failed' },
    'helo-rejected',
    'greet',
  ],
  [
    'lets its subscription run out',
    { auth: '535 5.7.8 Your subscription has expired' },
    'auth-account-locked-or-disabled',
    'sign-in',
  ],
  [
    'cannot read the sign-in',
    { auth: '501 5.5.2 Cannot decode AUTH response' },
    'auth-mechanism-unsupported',
    'sign-in',
  ],
  [
    'took the recipient and says at DATA that there is none',
    { data: '554 5.5.1 Error: no valid recipients' },
    'recipient-rejected',
    'message',
  ],
  [
    'does not know its own extensions',
    { mailFrom: '555 5.5.4 Unsupported option: BODY=8BITMIME' },
    'unknown',
    'sender',
  ],
  [
    'took the sign-in and lets nobody submit',
    { rcptTo: '550 5.7.1 Client does not have permissions to submit mail to this server' },
    'auth-required',
    'recipient',
  ],
  ['is closing down', { greeting: hangUp('421 4.3.2 shutting down') }, 'server-temporary-failure', 'greet'],
  ...[500, 502, 503, 554].map(
    (code): Case => [
      `answers STARTTLS with ${code}`,
      { starttls: `${code} 5.5.1 no` },
      'starttls-not-offered',
      'encrypt',
    ],
  ),
  [
    'answers STARTTLS with 454',
    { starttls: '454 4.7.0 TLS not available' },
    'server-temporary-failure',
    'encrypt',
  ],
  ['goes away after 220 to STARTTLS', { starttls: hangUp('220 go') }, 'server-closed-connection', 'encrypt'],
  [
    'offers a sign-in before encryption and none behind it',
    { ehlo: ehloReply(['STARTTLS', 'AUTH PLAIN']), ehloTls: ehloReply(['PIPELINING']) },
    'auth-mechanism-unsupported',
    'sign-in',
  ],
  ...['500 5.5.1', '502 5.5.1', '503 5.5.1', '504 5.5.4'].map(
    (code): Case => [
      `answers AUTH with ${code}`,
      { authStart: `${code} no such thing here` },
      'auth-mechanism-unsupported',
      'sign-in',
    ],
  ),
  [
    'wants encryption for a sign-in',
    { authStart: '538 5.7.11 Encryption required for requested authentication mechanism' },
    'starttls-required',
    'sign-in',
  ],
  ['hangs up at MAIL', { mailFrom: hangUp() }, 'server-closed-connection', 'sender'],
  ['cuts the line at MAIL', { mailFrom: hangUp(undefined, true) }, 'server-closed-connection', 'sender'],
  ['cuts the line at RCPT', { rcptTo: hangUp(undefined, true) }, 'server-closed-connection', 'recipient'],
  ['hangs up at DATA', { data: hangUp() }, 'server-closed-connection', 'message'],
  [
    'is full at DATA',
    { data: '452 4.3.1 Insufficient system storage' },
    'server-temporary-failure',
    'message',
  ],
  [
    'takes no message as large as ours',
    { extensions: ['PIPELINING', 'SIZE 100'] },
    'message-too-large',
    'sender',
  ],
];

describe.concurrent('a server that', { timeout: 30_000 }, () => {
  test.each(scripted)('%s is told apart', async (_, options, problem, stage) => {
    const verdict = await verdictOn(
      await startScripted({ certificate: certificates.good, ...options }),
      'starttls',
    );
    expect(verdict).toMatchObject({ outcome: 'problem', problem });
    expect(stoppedAt(verdict)).toBe(stage);
  });
  test.each<[string, ScriptedOptions]>([
    ['greets in many lines', { greeting: '220-mx.example\r\n220-\r\n220-no spam!\r\n220 ready' }],
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
    const server = await startScripted({ certificate: certificates.good, ...options });
    expect(await verdictOn(server, 'starttls')).toMatchObject({ outcome: 'accepted' });
  });
  test.each<[string, Answer]>([
    ['hangs up', hangUp()],
    ['cuts the line', hangUp(undefined, true)],
  ])('%s after the final dot leaves it unknown what became of the message', async (_, dot) => {
    const server = await startScripted({ certificate: certificates.good, dot });
    expect(await verdictOn(server, 'starttls')).toMatchObject({ outcome: 'unknown', problem: null });
  });
  test('falls silent after STARTTLS is said to have stopped halfway', async () => {
    const server = await startScripted({ certificate: certificates.good, starttls: silence });
    const verdict = await verdictOn(server, 'starttls');
    expect(verdict).toMatchObject({ problem: 'server-temporary-failure' });
    expect(verdict.title).toBe('The server stopped answering halfway');
  });
  test('refuses a sign-in after 10 seconds is waited for', async () => {
    const auth = wait(10_000, '535 5.7.8 Error: authentication failed:');
    const server = await startScripted({ certificate: certificates.good, auth });
    expect(await verdictOn(server, 'starttls')).toMatchObject({ problem: 'auth-bad-credentials' });
  });
});

/** A server that answers a ClientHello with one alert (RFC 8446 §6). */
const alert = (description: number) =>
  listen((socket) => {
    socket.once('data', () => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, description])));
  });

/** A server that begins plain, says 220 to STARTTLS, and answers a ClientHello with this. */
const afterHello = (say: Buffer | string) =>
  listen((socket) => {
    socket.write('220 mx ESMTP\r\n');
    let promised = false;
    socket.on('data', (said) => {
      if (promised) return socket.end(say);
      promised = /^STARTTLS/i.test(String(said));
      return socket.write(promised ? '220 go\r\n' : '250-mx\r\n250 STARTTLS\r\n');
    });
  });

describe.concurrent('encryption that was promised', { timeout: 30_000 }, () => {
  test.each<[string, number | string, ProblemCode]>([
    ['without a common version', 70, 'tls-too-old'],
    ['without enough security', 71, 'tls-too-old'],
    ['with a fault of the server', 80, 'server-temporary-failure'],
    ['that the server calls off', 90, 'server-closed-connection'],
    ['that this network may not have', 49, 'ip-blocklisted'],
    ['that wants a certificate of ours', 42, 'auth-mechanism-unsupported'],
    ['and answered in plain words', '500 5.5.1 Command unrecognized\r\n', 'starttls-not-offered'],
  ])('%s is told apart', async (_, answer, problem) => {
    const say = typeof answer === 'number' ? Buffer.from([21, 3, 3, 0, 2, 2, answer]) : answer;
    const verdict = await verdictOn(await afterHello(say), 'starttls');
    expect(verdict).toMatchObject({ outcome: 'problem', problem });
    expect(stoppedAt(verdict)).toBe('encrypt');
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
    ['a database', () => startMysql(), 'not-smtp-server'],
    ['an incoming server', () => behindTls('* OK IMAP4rev1 ready\r\n'), 'not-smtp-server'],
    ['another incoming server', () => behindTls('+OK POP3 ready\r\n'), 'not-smtp-server'],
    ['a web server', () => behindTls('', 'HTTP/1.1 400 Bad Request\r\n\r\n'), 'not-smtp-server'],
  ])('finds %s', async (_, start, problem) => {
    const verdict = await verdictOn(await start(), 'tls');
    expect(verdict).toMatchObject({ outcome: 'problem', problem });
  });
  test('finds a web server by what it agrees on in the handshake', async () => {
    const [key, cert] = await Promise.all([
      readFile(certificates.good.key),
      readFile(certificates.good.cert),
    ]);
    const server = await listen((plain) => {
      const socket = new tls.TLSSocket(plain, { isServer: true, key, cert, ALPNProtocols: ['http/1.1'] });
      socket.on('error', () => plain.destroy()).resume();
    });
    const verdict = await verdictOn(server, 'tls');
    expect(verdict).toMatchObject({ problem: 'not-smtp-server' });
    expect(verdict.ms).toBeLessThan(5_000);
  });
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
