import { describe, expect, test } from 'vitest';
import { startScripted } from '@/e2e/servers/scripted';
import { listen } from '@/e2e/servers/sockets';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import { refusedPort, startBanner, startHangUp, startHttp, startSilent } from '@/e2e/servers/strangers';
import { engineOptions, trial } from './run-for-test';

const keep = stopAfterTests();

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
  test.each(['starttls', 'tls'] as const)(
    'one that says back what it hears speaks no TLS (%s)',
    async (encryption) => {
      const server = await keep(listen((socket) => void socket.pipe(socket)));
      const { evidence } = await trial({ port: server.port, encryption, host: '127.0.0.1' });
      expect(evidence.failure?.answered).toBe('other');
      expect(evidence.failure?.banner).toBeUndefined();
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
      toHello: true,
    });
  });
});

test.each([
  [
    'ISO 8859-1',
    Buffer.from('* OK Serveur prêt, accès réservé\r\n', 'latin1'),
    '* OK Serveur prêt, accès réservé',
  ],
  [
    'KOI8-R',
    Buffer.concat([Buffer.from('* OK '), Buffer.from('f0cfded4cfd7d9ca20d3c5d2d7c5d220c7cfd4cfd7', 'hex')]),
    '* OK Почтовый сервер готов',
  ],
  [
    'windows-1251',
    Buffer.concat([
      Buffer.from('+OK '),
      Buffer.from('cff0e8e2e5f2f1f2e2f3e5ec2c20f1e5f0e2e5f020e3eef2eee2', 'hex'),
    ]),
    '+OK Приветствуем, сервер готов',
  ],
  ['UTF-8', Buffer.from('* OK Сервер готов\r\n'), '* OK Сервер готов'],
])('the first words of a stranger in %s are read in it', async (_, words, read) => {
  const server = await keep(listen((socket) => void socket.resume().write(words)));
  const { evidence } = await trial({ port: server.port, encryption: 'starttls', host: '127.0.0.1' });
  expect(evidence.failure).toMatchObject({ stage: 'greet', code: 'ENOTSMTP', banner: read });
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
    expect(evidence.stages.slice(0, 2)).toMatchObject([
      { stage: 'look-up', status: 'ok' },
      { stage: 'connect', status: 'not-tried' },
    ]);
  });
  test('to a name that does not exist ends at the look-up', async () => {
    const { evidence } = await trial({ port: 587, encryption: 'starttls', host: 'nothing.invalid' });
    expect(evidence.failure?.stage).toBe('look-up');
    expect(evidence.failure?.code).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
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
