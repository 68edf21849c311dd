import net from 'node:net';
import { expect, test, vi } from 'vitest';
import { people } from '@/e2e/servers/people';
import { hangUp, wait } from '@/e2e/servers/script';
import { type ScriptedOptions, startScripted } from '@/e2e/servers/scripted';
import { checked, names, sound, trialAddresses } from './addresses-for-test';

vi.mock('node:dns/promises', async (original) => ({
  ...(await original<typeof import('node:dns/promises')>()),
  lookup: async (name: string) => (await import('./addresses-for-test')).lookup(name),
}));

const { keep, listenAt } = await trialAddresses();

/** Far from the 20 seconds that a silent greeting is given, and roomy for a machine that has its hands full. Milliseconds. */
const soon = 8_000;

/** Takes every call and says nothing; how many there were, and how many are left. */
function mute() {
  const calls = { all: 0, open: 0 };
  const server = net.createServer((socket) => {
    calls.all += 1;
    calls.open += 1;
    socket
      .on('error', () => {})
      .on('close', () => {
        calls.open -= 1;
      })
      .resume();
  });
  return { server, calls };
}

/** A host of two addresses: the first is silent, the second such a server. */
async function besideMute(options: ScriptedOptions = {}) {
  const { server, calls } = mute();
  const scripted = await keep(startScripted({ mode: 'plain', ...options }));
  await listenAt(server, '127.0.0.2', scripted.port);
  names.of = { 'mail.example': ['127.0.0.2', '127.0.0.1'] };
  return { port: scripted.port, calls, scripted };
}

test('a check goes on at the address that greets where the first picks up and says nothing', async () => {
  const { port, calls } = await besideMute();
  const { verdict, ms } = await checked(port, 'none');
  expect(verdict).toMatchObject({ outcome: 'server-ok', problem: null });
  expect(verdict.seen.join('\n')).toContain('127.0.0.2 picks up, and no answer comes in time');
  expect(verdict.transcript.join('\n')).toMatch(/127\.0\.0\.2[\s\S]*127\.0\.0\.1/);
  expect(ms).toBeGreaterThan(2_400);
  expect(ms).toBeLessThan(soon);
  await vi.waitFor(() => expect(calls.open).toBe(0));
});

test('one message is sent, at the address that greets', async () => {
  const { port, calls, scripted } = await besideMute({ mechanisms: [] });
  const { address } = people.alice;
  const { verdict, events } = await checked(port, 'none', {}, { address });
  expect(verdict).toMatchObject({ outcome: 'accepted', problem: null });
  expect(scripted.messages).toHaveLength(1);
  // no stage is told twice as begun, nor as done before it is
  const told = events.filter((event) => event.type === 'stage');
  const begun = told.filter(({ status }) => status === 'running').map(({ stage }) => stage);
  expect(begun).toEqual([...new Set(begun)]);
  const ended = told.filter(({ status }) => status === 'ok').map(({ stage }) => stage);
  expect(ended).toEqual([...new Set(ended)]);
  await vi.waitFor(() => expect(calls.open).toBe(0));
});

test('no port is told to be changed where another address of the same port greets', async () => {
  const { port } = await besideMute();
  const beside = await listenAt(sound(), '127.0.0.2');
  const { verdict, events } = await checked(port, 'none', { CHECK_NEIGHBOURS: `${beside.port}:none` });
  expect(events.map(({ type }) => type)).not.toContain('early');
  expect(verdict).toMatchObject({ outcome: 'server-ok', problem: null });
});

test('what stops the check at the address that greets is told as ever', async () => {
  const { port } = await besideMute({ mechanisms: [], mailFrom: '550 5.7.1 Sender address rejected' });
  const { verdict, ms } = await checked(port, 'none', {}, { address: people.alice.address });
  expect(verdict.outcome).toBe('problem');
  expect(verdict.stages.find(({ status }) => status === 'stopped')?.stage).toBe('sender');
  expect(verdict.seen.join('\n')).toContain('127.0.0.2 picks up, and no answer comes in time');
  expect(ms).toBeLessThan(soon);
});

test('a server that makes all wait for its greeting is waited for at the address that was met', async () => {
  const late = wait(3_200, '220 late ESMTP');
  const first = await keep(startScripted({ mode: 'plain', greeting: late }));
  const { server, calls } = mute();
  await listenAt(server, '127.0.0.2', first.port);
  names.of = { 'mail.example': ['127.0.0.1', '127.0.0.2'] };
  const { verdict } = await checked(first.port, 'none');
  expect(verdict).toMatchObject({ outcome: 'server-ok' });
  expect(first.commands.filter((line) => line.startsWith('EHLO'))).toHaveLength(1);
  await vi.waitFor(() => expect(calls.open).toBe(0));
});

test('an address that has said a word is not left', async () => {
  const half = await keep(startScripted({ mode: 'plain', ehlo: wait(3_200, hangUp()) }));
  await listenAt(sound(), '127.0.0.2', half.port);
  names.of = { 'mail.example': ['127.0.0.1', '127.0.0.2'] };
  const { verdict } = await checked(half.port, 'none');
  expect(verdict.outcome).toBe('problem');
  expect(verdict.seen.join('\n')).toContain('another one, 127.0.0.2, answers as it should');
});
