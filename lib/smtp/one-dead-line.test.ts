import net from 'node:net';
import { expect, test, vi } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { wait } from '@/e2e/servers/script';
import { type ScriptedOptions, startScripted } from '@/e2e/servers/scripted';
import { listen } from '@/e2e/servers/sockets';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import type { Encryption } from '@/lib/settings/settings';
import { trial } from './run-for-test';

// silence takes its time, and all that is said here takes little
vi.mock('./budget', async (original) => {
  const { budget, ...rest } = await original<typeof import('./budget')>();
  return { ...rest, budget: { ...budget, greeting: 3_000, handshake: 1_000 } };
});

const keep = stopAfterTests();
const { certificates } = await certificatesForTests();

/** In front of a sound server: the first call is taken and never answered, each later one is passed on. */
async function firstCallHangs(options: ScriptedOptions) {
  const sound = await keep(startScripted({ certificate: certificates.good, ...options }));
  let calls = 0;
  return await keep(
    listen((socket) => {
      calls += 1;
      socket.on('error', () => {});
      if (calls === 1) return void socket.resume();
      const behind = net.connect(sound.port, '127.0.0.1');
      behind.on('error', () => socket.destroy());
      socket.pipe(behind).pipe(socket);
      socket.once('close', () => behind.destroy());
    }),
  );
}

const failureAt = async (port: number, encryption: Encryption) =>
  (await trial({ port, encryption, ca: certificates.ca })).evidence.failure;

test.each<[Encryption, string, ScriptedOptions]>([
  ['starttls', 'greeted', {}],
  ['starttls', 'greeted after a moment', { greeting: wait(700, '220 smtp.example ESMTP') }],
  ['tls', 'answered to encryption', { mode: 'tls' }],
])('a silent call by %s beside one that was %s is told with that', async (encryption, _, options) => {
  const { port } = await firstCallHangs(options);
  expect(await failureAt(port, encryption)).toMatchObject({ code: 'ETIMEDOUT', secondAnswered: true });
});

test.each(['starttls', 'tls'] as const)(
  'where none is answered nothing of the kind is told (%s)',
  async (by) => {
    const { port } = await keep(listen((socket) => void socket.resume()));
    const failure = await failureAt(port, by);
    expect(failure).toMatchObject({ code: 'ETIMEDOUT', answered: 'silent' });
    expect(failure?.secondAnswered).toBeUndefined();
  },
);

test('a plain greeting that comes after the handshake was given up is heard', async () => {
  const greeting = wait(2_000, '220 late.example ESMTP');
  const { port } = await keep(startScripted({ certificate: certificates.good, greeting }));
  expect(await failureAt(port, 'tls')).toMatchObject({
    stage: 'encrypt',
    answered: 'smtp',
    banner: '220 late.example ESMTP',
  });
});
