import { describe, expect, test } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { wait } from '@/e2e/servers/script';
import { startScripted } from '@/e2e/servers/scripted';
import { listen } from '@/e2e/servers/sockets';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import type { Evidence } from '@/lib/evidence/evidence';
import { sending, trial } from './run-for-test';

const { certificates } = await certificatesForTests();
const keep = stopAfterTests();

/** How soon a wrong mode is named where nothing makes us wait, milliseconds. */
const promised = 2_000;

/** What the engine itself counted, milliseconds: not the time until a busy machine began it. */
function counted({ stages }: Evidence): number {
  return stages.reduce((sum, { ms }) => sum + ms, 0);
}

// what else runs on this machine can only add to the time: one of three tries within it shows what the engine needs
describe('the wrong encryption for a port', { retry: 2 }, () => {
  test.each(['starttls', 'none'] as const)(
    '%s where TLS comes first is known by a second look',
    async (encryption) => {
      const server = await keep(startScripted({ mode: 'tls', certificate: certificates.good }));
      const { evidence } = await trial({ port: server.port, encryption, ca: certificates.ca }, sending());
      expect(evidence.failure).toMatchObject({ stage: 'greet', code: 'ETLSFIRST', answered: 'tls' });
      expect(counted(evidence)).toBeLessThan(promised);
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
    expect(counted(evidence)).toBeLessThan(promised);
    await expect.poll(server.connections).toBe(0);
  });
  test('TLS where a plain greeting comes late is known before the handshake gives up', async () => {
    const scripted = 1_500;
    const late = wait(scripted, '220 late ESMTP');
    const server = await keep(startScripted({ certificate: certificates.good, greeting: late }));
    const { evidence } = await trial(
      { port: server.port, encryption: 'tls', ca: certificates.ca },
      sending(),
    );
    expect(evidence.failure).toMatchObject({ stage: 'encrypt', answered: 'smtp' });
    expect(counted(evidence)).toBeLessThan(scripted + promised);
  });
  test('TLS where a plain greeting comes letter by letter is known from what has come of it', async () => {
    const server = await keep(
      listen((socket) => {
        const letters = [...'220 slow.example ESMTP\r\n'];
        const timer = setInterval(() => socket.write(letters.shift() ?? '\0'), 400);
        socket.once('close', () => clearInterval(timer));
      }),
    );
    const { evidence } = await trial({ port: server.port, encryption: 'tls', ca: certificates.ca });
    expect(evidence.failure).toMatchObject({ stage: 'encrypt', answered: 'smtp' });
  });
});
