import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Certificates, makeCertificates } from '@/e2e/servers/certificates';
import { temporaryFolder } from '@/e2e/servers/folder';
import { people } from '@/e2e/servers/people';
import { type Scripted, startScripted } from '@/e2e/servers/scripted';
import { startSilent } from '@/e2e/servers/strangers';
import { encryptionLabelsFor } from '@/lib/outlook/encryption-labels';
import { signInWith } from '@/lib/smtp/sign-in';
import { translatorFor } from '@/lib/text/translator';
import { check } from './check';
import type { VerdictEvent } from './events';
import { readOptions } from './options';
import { verdictOn } from './trial-check';

const { alice } = people;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let certificates: Certificates;
let ca: string;
const open: Scripted[] = [];
beforeAll(async () => {
  folder = await temporaryFolder();
  certificates = await makeCertificates(join(folder.path, 'certificates'));
  ca = await readFile(certificates.ca, 'utf8');
});
afterAll(async () => {
  await Promise.all(open.map((server) => server.stop()));
  await folder.remove();
});

async function start(options: Parameters<typeof startScripted>[0]): Promise<Scripted> {
  const server = await startScripted({ certificate: certificates.good, ...options });
  open.push(server);
  return server;
}

/** What a check of one server says, beside another that takes TLS from the first byte. */
async function verdictOf(server: Scripted, neighbour: Scripted) {
  const ports = { [server.port]: server.port, [neighbour.port]: neighbour.port };
  let verdict: VerdictEvent | undefined;
  for await (const event of check({
    runId: 'e'.repeat(32),
    settings: { host: 'localhost', port: server.port, encryption: 'starttls' },
    address: alice.address,
    signIn: signInWith(alice.address, { password: alice.password }),
    options: {
      ...readOptions({ CHECK_NEIGHBOURS: `${neighbour.port}:tls,${server.port}:starttls` }),
      routes: [{ host: 'localhost', address: '127.0.0.1', ca, ports }],
    },
    signal: new AbortController().signal,
    t: translatorFor('en'),
    labels: encryptionLabelsFor(undefined),
  }))
    if (event.type === 'verdict') verdict = event;
  return verdict;
}

test('a check that gets on calls its server once, and no other port', async () => {
  const [server, neighbour] = await Promise.all([start({}), start({ mode: 'tls' })]);
  expect(await verdictOf(server, neighbour)).toMatchObject({ outcome: 'accepted' });
  expect([server.accepted(), neighbour.accepted()]).toEqual([1, 0]);
});

test('a check that stops for a reason which another port may cure looks there before it ends', async () => {
  const [server, neighbour] = await Promise.all([start({ mode: 'plain' }), start({ mode: 'tls' })]);
  expect(await verdictOf(server, neighbour)).toMatchObject({
    problem: 'starttls-not-offered',
    change: { to: { port: neighbour.port, encryption: 'tls' }, tested: true },
  });
  expect(neighbour.accepted()).toBe(1);
});

test('a silent port is not asked in the same words again, which would keep others from being called', {
  timeout: 40_000,
}, async () => {
  const silent = await startSilent();
  const [first, second] = await Promise.all([start({ mode: 'tls' }), start({})]);
  const verdict = await verdictOn({ server: silent, encryption: 'none' }, ca, [
    { server: first, encryption: 'tls' },
    { server: second, encryption: 'starttls' },
  ]);
  expect(verdict).toMatchObject({ problem: 'connect-timeout', change: { tested: true } });
  expect(verdict.neighbours).toContainEqual(
    expect.objectContaining({ port: silent.port, encryption: 'starttls', status: 'not-finished' }),
  );
});
