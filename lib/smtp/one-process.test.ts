import { readFile } from 'node:fs/promises';
import type net from 'node:net';
import tls from 'node:tls';
import { expect, test, vi } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { listen } from '@/e2e/servers/sockets';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import { trial } from './run-for-test';

// silence takes its time, and all that is said here takes none
vi.mock('./budget', async (original) => {
  const { budget, ...rest } = await original<typeof import('./budget')>();
  return { ...rest, budget: { ...budget, greeting: 1_200, handshake: 600 } };
});

const keep = stopAfterTests();
const { certificates } = await certificatesForTests();

/** Serves one call, and the next when that has ended: meanwhile a call is taken by the system, and waits. */
async function oneAfterTheOther(serve: (socket: net.Socket) => void) {
  const waiting: net.Socket[] = [];
  let served: net.Socket | undefined;
  const next = () => {
    served = waiting.shift();
    if (!served) return;
    served.once('close', next);
    serve(served);
  };
  return await keep(
    listen((socket) => {
      socket.on('error', () => {});
      socket.pause();
      waiting.push(socket);
      if (!served) next();
    }),
  );
}

test('a port that begins with TLS is told, though it serves one call at a time and ours was silent', async () => {
  const { key, cert } = certificates.good;
  const secure = tls.createServer({ key: await readFile(key), cert: await readFile(cert) });
  secure.on('tlsClientError', () => {});
  const server = await oneAfterTheOther((socket) => {
    secure.emit('connection', socket);
  });
  const { evidence } = await trial({ port: server.port, encryption: 'starttls', host: '127.0.0.1' });
  expect(evidence.failure).toMatchObject({ code: 'ETLSFIRST', answered: 'tls' });
  await expect.poll(server.connections).toBe(0);
});

test('a port that never says a word is silent still', async () => {
  const server = await oneAfterTheOther((socket) => {
    socket.resume();
  });
  const { evidence } = await trial({ port: server.port, encryption: 'starttls', host: '127.0.0.1' });
  expect(evidence.failure).toMatchObject({ code: 'ETIMEDOUT', stage: 'greet' });
  await expect.poll(server.connections).toBe(0);
});
