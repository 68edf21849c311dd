import { readFile } from 'node:fs/promises';
import http from 'node:http';
import net from 'node:net';
import tls from 'node:tls';
import { expect, test, vi } from 'vitest';
import { startBlackHole } from '@/e2e/servers/black-hole';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import type { Encryption } from '@/lib/settings/settings';
import { eventsOf, trialCheck } from './check-for-test';
import { readOptions } from './options';

const names = vi.hoisted(() => ({ of: {} as Record<string, string[]>, ms: 0 }));
vi.mock('node:dns/promises', async (original) => ({
  ...(await original<typeof import('node:dns/promises')>()),
  lookup: async (name: string) => {
    if (names.ms > 0) await new Promise((resolve) => setTimeout(resolve, names.ms));
    return (names.of[name] ?? []).map((address) => ({ address, family: 4 }));
  },
}));

const { certificates } = await certificatesForTests();
const keep = stopAfterTests();

/** Listens at one address of this machine, on any port or on this one. */
const listenAt = (server: net.Server, host: string, port = 0) =>
  keep(
    new Promise<{ port: number; stop: () => Promise<unknown> }>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () =>
        resolve({
          port: (server.address() as net.AddressInfo).port,
          stop: () => new Promise((stopped) => server.close(stopped)),
        }),
      );
    }),
  );

/** Greets, says yes to all, and goodbye. */
const sound = () =>
  net.createServer((socket) => {
    socket.on('error', () => {}).on('data', (said) => socket.write(answerTo(String(said))));
    socket.write('220 mail.example ESMTP\r\n');
  });
const answerTo = (said: string) => (said.startsWith('QUIT') ? '221 bye\r\n' : '250 mail.example\r\n');

const secure = async () => {
  const [cert, key] = await Promise.all([readFile(certificates.good.cert), readFile(certificates.good.key)]);
  const server = tls.createServer({ cert, key }, (line) => {
    line.on('error', () => {}).write('220 mail.example ESMTP\r\n');
  });
  return server.on('tlsClientError', () => {});
};

async function checked(port: number, encryption: Encryption, more: Record<string, string> = {}) {
  const began = performance.now();
  const { verdict } = await eventsOf(
    trialCheck({
      settings: { host: 'mail.example', port, encryption },
      options: readOptions({
        CHECK_ALLOW_NETWORKS: '127.0.0.0/8',
        CHECK_ALLOW_PORTS: '1024-65535',
        CHECK_NEIGHBOURS: '',
        CHECK_REFERENCE: 'off',
        ...more,
      }),
    }),
  );
  return { verdict, ms: performance.now() - began };
}

test('a wrong encryption takes no longer where a host has several addresses', async () => {
  const { port } = await listenAt(await secure(), '127.0.0.1');
  for (const address of ['127.0.0.2', '127.0.0.3']) await listenAt(await secure(), address, port);
  names.of = { 'mail.example': ['127.0.0.1', '127.0.0.2', '127.0.0.3'] };
  const { verdict, ms } = await checked(port, 'starttls');
  expect(verdict.problem).toBe('tls-wrong-mode-plain-on-implicit-port');
  expect(ms).toBeLessThan(2_000);
});

test('a web server is named no later where it has several addresses', async () => {
  const web = () => http.createServer((_, response) => response.end('hello'));
  const { port } = await listenAt(web(), '127.0.0.1');
  await listenAt(web(), '127.0.0.2', port);
  names.of = { 'mail.example': ['127.0.0.1', '127.0.0.2'] };
  const { verdict, ms } = await checked(port, 'starttls');
  expect(verdict.problem).toBe('not-smtp-server');
  expect(ms).toBeLessThan(2_000);
});

test.each([2, 3])('a host of which %i addresses are dead and the last answers is fine', async (dead) => {
  const { port } = await keep(startBlackHole('127.0.0.2'));
  const rest = ['127.0.0.3', '127.0.0.4'].slice(0, dead - 1);
  for (const address of rest) await keep(startBlackHole(address, port));
  await listenAt(sound(), '127.0.0.5', port);
  const beside = await listenAt(sound(), '127.0.0.2');
  names.of = { 'mail.example': ['127.0.0.2', ...rest, '127.0.0.5'] };
  const { verdict } = await checked(port, 'none', { CHECK_NEIGHBOURS: `${beside.port}:none` });
  expect(verdict).toMatchObject({ outcome: 'server-ok', problem: null });
});

test('a port that no address of a host answers is known beside a port that is fine', async () => {
  const { port } = await keep(startBlackHole('127.0.0.2'));
  const rest = ['127.0.0.3', '127.0.0.4', '127.0.0.5'];
  for (const address of rest) await keep(startBlackHole(address, port));
  const beside = await listenAt(sound(), '127.0.0.2');
  names.of = { 'mail.example': ['127.0.0.2', ...rest] };
  const { verdict, ms } = await checked(port, 'none', { CHECK_NEIGHBOURS: `${beside.port}:none` });
  expect(verdict.problem).toBe('connect-timeout');
  expect(verdict.neighbours.find(({ port }) => port === beside.port)?.status).toBe('ok');
  expect(ms).toBeLessThan(5_500);
});

test('a name that takes its time leaves a port as long to answer', { timeout: 15_000 }, async () => {
  const { port } = await keep(startBlackHole('127.0.0.2'));
  const beside = await listenAt(sound(), '127.0.0.2');
  names.of = { 'mail.example': ['127.0.0.2'] };
  const connecting = async () => {
    const { verdict } = await checked(port, 'none', { CHECK_NEIGHBOURS: `${beside.port}:none` });
    return verdict.stages.find(({ stage }) => stage === 'connect')?.ms;
  };
  expect(await connecting()).toBeGreaterThan(2_500);
  names.ms = 2_700;
  expect(await connecting()).toBeGreaterThan(2_500);
  names.ms = 0;
});

test('the network here is in order where one address of a well-known server is dead', async () => {
  const { port } = await keep(startBlackHole('127.0.0.2'));
  await listenAt(sound(), '127.0.0.1', port);
  names.of = { 'mail.example': ['127.0.0.2'], 'known.example': ['127.0.0.2', '127.0.0.1'] };
  const { verdict } = await checked(port, 'none', { CHECK_REFERENCE: `known.example:${port}` });
  expect(verdict.problem).toBe('connect-timeout');
  expect(verdict.whoCanFix).not.toContain('site');
}, 20_000);
