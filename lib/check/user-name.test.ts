import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCertificates } from '@/e2e/servers/certificates';
import { temporaryFolder } from '@/e2e/servers/folder';
import { people } from '@/e2e/servers/people';
import { type Scripted, startScripted } from '@/e2e/servers/scripted';
import { encryptionLabelsFor } from '@/lib/outlook/encryption-labels';
import { signInWith } from '@/lib/smtp/sign-in';
import { translatorFor } from '@/lib/text/translator';
import { check } from './check';
import type { CheckEvent } from './events';
import { readOptions } from './options';

const { alice } = people;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: Scripted;
let ca: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  const certificates = await makeCertificates(join(folder.path, 'certificates'));
  ca = await readFile(certificates.ca, 'utf8');
  server = await startScripted({
    certificate: certificates.good,
    mailFrom: '550 5.7.60 Client does not have permissions to send as this sender',
  });
});
afterAll(async () => {
  await server.stop();
  await folder.remove();
});

/** The verdict of a check that signs in as Alice, or not at all, and sends from this address. */
async function verdictFor(address: string, signsIn = true) {
  const route = { host: 'localhost', address: '127.0.0.1', ca, ports: { [server.port]: server.port } };
  const events: CheckEvent[] = [];
  for await (const event of check({
    runId: 'e'.repeat(32),
    settings: { host: 'localhost', port: server.port, encryption: 'starttls' },
    address,
    ...(signsIn && { signIn: signInWith(alice.address, { password: alice.password }) }),
    options: { ...readOptions({ CHECK_NEIGHBOURS: '' }), routes: [route] },
    signal: new AbortController().signal,
    t: translatorFor('en'),
    labels: encryptionLabelsFor(undefined),
  }))
    events.push(event);
  return events.at(-1);
}

const problem = 'sender-not-allowed';

test('a sender that is its own user name, whatever the case, is told that the sign-in worked', async () => {
  const meaning = expect.stringContaining('with this very address');
  expect(await verdictFor(alice.address.toUpperCase())).toMatchObject({ problem, meaning });
});

test('a sender that is not the user name is told so', async () => {
  const meaning = expect.stringContaining('The user name is not this address');
  expect(await verdictFor('someone@else.example')).toMatchObject({ problem, meaning });
});

test('a sender who did not sign in is told so', async () => {
  const meaning = expect.stringContaining('without a sign-in');
  expect(await verdictFor(alice.address, false)).toMatchObject({ problem, meaning });
});
