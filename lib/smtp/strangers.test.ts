import { describe, expect, test } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-tests';
import { type Script, wait } from '@/e2e/servers/script';
import { startScripted } from '@/e2e/servers/scripted';
import { type Listener, listen } from '@/e2e/servers/sockets';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import {
  refusedPort,
  startBanner,
  startDrip,
  startFlood,
  startHangUp,
  startHttp,
  startSilent,
} from '@/e2e/servers/strangers';
import { look } from './look';
import { lookUp } from './look-up';
import { createPlaces } from './places';
import { engineOptions, sending, trial } from './trial';

const { certificates } = await certificatesForTests();
const keep = stopAfterTests();

describe('the wrong encryption for a port', () => {
  test.each(['starttls', 'none'] as const)(
    '%s where TLS comes first is known by a second look',
    async (encryption) => {
      const server = await keep(startScripted({ mode: 'tls', certificate: certificates.good }));
      const { evidence, ms } = await trial({ port: server.port, encryption, ca: certificates.ca }, sending());
      expect(evidence.failure).toMatchObject({ stage: 'greet', code: 'ETLSFIRST', answered: 'tls' });
      expect(ms).toBeLessThan(5_000);
      await expect.poll(server.connections).toBe(0);
    },
  );
  test('TLS where the beginning is plain is known from the greeting', async () => {
    const server = await keep(startScripted({ certificate: certificates.good }));
    const { evidence } = await trial(
      { port: server.port, encryption: 'tls', ca: certificates.ca },
      sending(),
    );
    expect(evidence.failure).toMatchObject({
      stage: 'encrypt',
      answered: 'smtp',
      banner: '220 smtp.test.local ESMTP Scripted',
    });
    await expect.poll(server.connections).toBe(0);
  });
  test('TLS where a plain greeting comes late is known before the handshake gives up', async () => {
    const late = wait(1_500, '220 late ESMTP');
    const server = await keep(startScripted({ certificate: certificates.good, greeting: late }));
    const { evidence } = await trial(
      { port: server.port, encryption: 'tls', ca: certificates.ca },
      sending(),
    );
    expect(evidence.failure).toMatchObject({ stage: 'encrypt', answered: 'smtp' });
  });
});

describe('what answers is not a mail server', () => {
  test.each(['imap', 'pop3', 'ssh', 'ftp', 'telnet'] as const)(
    '%s is named from its first words',
    async (kind) => {
      const server = await keep(startBanner(kind));
      const { evidence } = await trial({ port: server.port, encryption: 'starttls', host: '127.0.0.1' });
      expect(evidence.failure).toMatchObject({ stage: 'greet', code: 'ENOTSMTP', answered: kind });
      await expect.poll(server.connections).toBe(0);
    },
  );
  test.each(['imap', 'pop3', 'ssh', 'ftp', 'http'] as const)(
    '%s is named behind a handshake that came to nothing',
    async (kind) => {
      const server = await keep(kind === 'http' ? startHttp() : startBanner(kind));
      const { evidence } = await trial({ port: server.port, encryption: 'tls', host: '127.0.0.1' });
      expect(evidence.failure).toMatchObject({ stage: 'encrypt', answered: kind });
    },
  );
  test('a web server that waits to be asked is named by a second look', async () => {
    const server = await keep(startHttp());
    const { evidence } = await trial({ port: server.port, encryption: 'none', host: '127.0.0.1' });
    expect(evidence.failure).toMatchObject({
      stage: 'greet',
      code: 'ENOTSMTP',
      answered: 'http',
      banner: 'HTTP/1.1 400 Bad Request',
    });
  });
});

describe('a connection', () => {
  test('that is refused is named', async () => {
    const { evidence } = await trial({
      port: await refusedPort(),
      encryption: 'starttls',
      host: '127.0.0.1',
    });
    expect(evidence.failure).toMatchObject({ stage: 'connect', code: 'ECONNREFUSED' });
    expect(evidence.addresses).toMatchObject([
      { address: '127.0.0.1', family: 4, status: 'failed', code: 'ECONNREFUSED' },
    ]);
  });
  test('that is closed at once is named', async () => {
    const server = await keep(startHangUp());
    const { evidence } = await trial({ port: server.port, encryption: 'starttls', host: '127.0.0.1' });
    expect(evidence.failure).toMatchObject({ stage: 'greet', code: 'ECLOSED' });
  });
  test('finds the address family that works', async () => {
    const server = await keep(startScripted({ mode: 'plain' }));
    const options = await engineOptions(server.port);
    const { evidence } = await trial({ port: server.port, encryption: 'none' }, { options });
    expect(evidence.failure).toBeUndefined();
    expect(evidence.addresses.find(({ address }) => address === '127.0.0.1')?.status).toBe('connected');
  });
  test('is not made to a port for fetching mail', async () => {
    const { evidence } = await trial({ port: 993, encryption: 'tls', host: '127.0.0.1' });
    expect(evidence.failure).toEqual({ stage: 'connect', code: 'EINCOMINGPORT', answered: 'imap' });
    expect(evidence.addresses).toEqual([]);
  });
  test('to a name that does not exist ends at the look-up', async () => {
    const { evidence } = await trial({ port: 587, encryption: 'starttls', host: 'nothing.invalid' });
    expect(evidence.failure?.stage).toBe('look-up');
    expect(evidence.failure?.code).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
  });
});

describe('a hostile server', () => {
  test.each([
    ['one line without end', { lineBytes: 1024, endless: true }],
    ['line after line', { lineBytes: 1024 }],
    ['empty lines', { lineBytes: 0 }],
  ])('that sends %s is left', async (_, options) => {
    const server = await keep(startFlood(options));
    const { evidence, transcript } = await trial({
      port: server.port,
      encryption: 'starttls',
      host: '127.0.0.1',
    });
    expect(evidence.failure).toMatchObject({ stage: 'greet', code: 'EFLOOD' });
    expect(transcript.join('\n').length).toBeLessThan(110_000);
    await expect.poll(server.connections).toBe(0);
  });
  test('that sends nothing but line ends is left', async () => {
    const server = await keep(
      listen((socket) => {
        const pour = () => {
          while (!socket.destroyed && socket.write('\r\n'.repeat(4096)));
        };
        socket.on('drain', pour).resume();
        pour();
      }),
    );
    const { evidence } = await trial({ port: server.port, encryption: 'starttls', host: '127.0.0.1' });
    expect(evidence.failure).toMatchObject({ stage: 'greet', code: 'EFLOOD' });
  });
  test('that answers more than it was asked is left', async () => {
    const server = await keep(
      startScripted({ mode: 'plain', ehlo: `250 ok\r\n${'250 more\r\n'.repeat(2000)}250 end` }),
    );
    const { evidence } = await trial(
      { port: server.port, encryption: 'none', host: '127.0.0.1' },
      { message: sending().message },
    );
    expect(evidence.failure).toMatchObject({ stage: 'greet', code: 'EFLOOD' });
    expect(evidence.receipt).toBeUndefined();
    await expect.poll(server.connections).toBe(0);
  });
  test.each<[string, Script]>([
    ['sign-in', { auth: '235 ok\r\n250 ok\r\n250 ok\r\n354 go\r\n250 2.0.0 queued' }],
    ['sender', { mailFrom: '250 ok\r\n250 ok\r\n354 go\r\n250 2.0.0 queued' }],
    ['message', { data: '354 go\r\n250 2.0.0 queued', dot: '550 5.7.1 no' }],
  ])('that says yes at the %s to what it was not asked yet has accepted nothing', async (_, script) => {
    const server = await keep(startScripted({ certificate: certificates.good, ...script }));
    const { evidence } = await trial(
      { port: server.port, encryption: 'starttls', ca: certificates.ca },
      sending(),
    );
    expect(evidence.failure).toBeDefined();
    expect(evidence.receipt).toBeUndefined();
    await expect.poll(server.connections).toBe(0);
  });
  test('that speaks in clear behind its 220 to STARTTLS is left', async () => {
    const server = await keep(
      startScripted({ certificate: certificates.good, starttls: '220 go\r\n250-injected\r\n250 AUTH PLAIN' }),
    );
    const { evidence } = await trial(
      { port: server.port, encryption: 'starttls', ca: certificates.ca },
      sending(),
    );
    expect(evidence.failure).toMatchObject({ stage: 'encrypt', code: 'EINJECTED' });
    expect(server.signIns).toHaveLength(0);
  });
  test('that says one letter at a time can be left at any moment', async () => {
    const server = await keep(startDrip('220 never done', 50));
    const cancel = new AbortController();
    const running = trial(
      { port: server.port, encryption: 'starttls', host: '127.0.0.1' },
      { signal: cancel.signal },
    );
    await expect.poll(server.connections).toBeGreaterThan(0);
    cancel.abort();
    expect((await running).cancelled).toBe(true);
    await expect.poll(server.connections).toBe(0);
  });
});

describe('a look at a neighbour', () => {
  const lookAt = async (port: number, encryption: 'starttls' | 'tls', ca?: string) => {
    const options = await engineOptions(port, ca);
    const { signal } = new AbortController();
    const found = await lookUp(ca ? 'localhost' : '127.0.0.1', [port], options, signal);
    if (found.refused) throw new Error('refused');
    return look(found.target, createPlaces(4), { port, encryption }, options, signal);
  };
  test('tells a sound server, and closes the line', async () => {
    const server = await keep(startScripted({ certificate: certificates.good }));
    expect(await lookAt(server.port, 'starttls', certificates.ca)).toMatchObject({
      status: 'ok',
      offer: { auth: ['PLAIN', 'LOGIN'] },
    });
    expect(server.commands.join()).not.toContain('AUTH');
    await expect.poll(server.connections).toBe(0);
  });
  test.each<[string, () => Promise<Listener>, 'starttls' | 'tls', string]>([
    ['another encryption', () => startScripted({ certificate: certificates.good }), 'tls', 'wrong-mode'],
    ['no STARTTLS', () => startScripted({ mode: 'plain' }), 'starttls', 'no-starttls'],
    [
      'a bad certificate',
      () => startScripted({ certificate: certificates.expired }),
      'starttls',
      'bad-certificate',
    ],
    ['an incoming server', () => startBanner('imap'), 'starttls', 'not-smtp'],
    ['a web server', () => startHttp(), 'tls', 'not-smtp'],
    ['a line that is closed', () => startHangUp(), 'starttls', 'closed'],
  ])('tells %s', async (_, start, encryption, status) => {
    const server = await keep(start());
    expect(await lookAt(server.port, encryption, certificates.ca)).toMatchObject({ status });
    await expect.poll(server.connections).toBe(0);
  });
  test('tells that nothing answers', async () => {
    expect(await lookAt(await refusedPort(), 'tls')).toMatchObject({ status: 'refused' });
  });
});

test('a port that says nothing at all is given its time and then called silent', {
  timeout: 40_000,
}, async () => {
  const server = await keep(startSilent());
  const { evidence, steps } = await trial({ port: server.port, encryption: 'starttls', host: '127.0.0.1' });
  expect(evidence.failure).toEqual({ stage: 'greet', code: 'ETIMEDOUT', answered: 'silent' });
  expect(steps).toContainEqual(expect.objectContaining({ stage: 'greet', status: 'slow' }));
  await expect.poll(server.connections).toBe(0);
});
