import net from 'node:net';
import { expect, test } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { startScripted } from '@/e2e/servers/scripted';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import { createGuard } from './guard';
import { createPlaces } from './places';
import { redactionFor } from './redaction';
import { reachSoundAddress } from './sound-address';
import { noTranscript } from './transcript';
import type { Found } from './way';

const { certificates } = await certificatesForTests();
const keep = stopAfterTests();
const [first, second] = ['127.0.0.2', '127.0.0.1'];

/** Takes every call at the first address, and says nothing. */
async function startMute(port: number) {
  const server = net.createServer((socket) => socket.on('error', () => {}).resume());
  await new Promise<void>((ready) => server.listen(port, first, ready));
  await keep(Promise.resolve({ stop: async () => void server.close() }));
}

/** The way by TLS to a host of two addresses, of which the second is known to be sound as soon as the first is met. */
async function reached(port: number) {
  const guard = createGuard({ ports: [port], networks: ['127.0.0.0/8'] });
  const addresses = [first, second].map((address) => ({ address, family: 4 as const }));
  const found: Found = { addresses: [] };
  const begun: string[] = [];
  const error = await reachSoundAddress(
    {
      target: { host: 'mail.example', addresses, guard },
      ...{ port, encryption: 'tls', places: createPlaces(4), urgent: true, as: 'check' },
      ...{
        signal: new AbortController().signal,
        redaction: redactionFor(undefined, undefined),
        transcript: noTranscript,
      },
      begin: (stage) => begun.push(stage),
      connected: () => {
        const [, other] = found.addresses;
        if (other?.status === 'not-tried') other.answers = 'ok';
      },
    },
    found,
  ).catch((error) => error);
  return { error, found, begun };
}

test('another address is gone on at by TLS too, in the stages that have begun', async () => {
  const server = await keep(startScripted({ certificate: certificates.good, mode: 'tls' }));
  await startMute(server.port);
  const { error, found, begun } = await reached(server.port);
  // its authority is not trusted here, which is found out at the second alone
  expect(error.failure.certificate.faults).toContain('untrusted');
  expect(found.address?.address).toBe(second);
  expect(found.addresses).toMatchObject([
    { address: first, status: 'connected', answers: 'silent' },
    { address: second, status: 'connected' },
  ]);
  expect(found.addresses[1]?.answers).toBeUndefined();
  expect(begun).toEqual(['connect', 'encrypt']);
});

test('the first is told of where the other takes no call any more', async () => {
  const server = await startScripted({ certificate: certificates.good, mode: 'tls' });
  await startMute(server.port);
  await server.stop();
  const { error, found } = await reached(server.port);
  expect(error).toMatchObject({ code: 'ETIMEDOUT', failure: { answered: 'silent' } });
  expect(found.addresses).toMatchObject([{ address: first }, { address: second, answers: 'ok' }]);
});
