import http from 'node:http';
import { expect, test, vi } from 'vitest';
import { startBlackHole } from '@/e2e/servers/black-hole';
import { checked, names, sound, trialAddresses } from './addresses-for-test';

vi.mock('node:dns/promises', async (original) => ({
  ...(await original<typeof import('node:dns/promises')>()),
  lookup: async (name: string) => (await import('./addresses-for-test')).lookup(name),
}));

const { keep, listenAt, secure } = await trialAddresses();

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

test('two addresses that begin in different ways are the provider’s to put right', async () => {
  const { port } = await listenAt(await secure(), '127.0.0.1');
  await listenAt(sound(), '127.0.0.2', port);
  names.of = { 'mail.example': ['127.0.0.1', '127.0.0.2'] };
  const { verdict, ms } = await checked(port, 'none');
  expect(verdict.whoCanFix).toEqual(['provider']);
  expect(verdict.change).toBeNull();
  expect(verdict.seen.join('\n')).toContain('another one, 127.0.0.2, answers as it should');
  expect(ms).toBeLessThan(2_000);
});
