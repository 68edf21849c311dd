import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeCertificateFor } from '@/e2e/servers/certificates';
import { temporaryFolder } from '@/e2e/servers/folder';
import { startScripted } from '@/e2e/servers/scripted';
import { createGuard } from './guard';
import { run } from './run';

const folder = await temporaryFolder();
afterAll(folder.remove);

/** The faults of a certificate for these names, seen by a check of this host. */
async function faultsFor(host: string, names: string[]) {
  const place = join(folder.path, `${host}-${names.length}`);
  const { certificate, ca } = await makeCertificateFor(names, place);
  const server = await startScripted({ certificate, mode: 'tls' });
  const { evidence } = await run({
    settings: { host, port: 465, encryption: 'tls' },
    options: {
      guard: createGuard({ ports: [465], networks: [] }),
      routes: [{ host, ports: { 465: server.port }, address: '127.0.0.1', ca }],
    },
    signal: new AbortController().signal,
    onStage: () => {},
  });
  await server.stop();
  return evidence.certificate?.faults;
}

describe('the name on a certificate', () => {
  test.each<[string, string[], string[]]>([
    ['smtp.test.local', ['*.test.local'], []],
    ['a.smtp.test.local', ['*.test.local'], ['name']],
    ['test.local', ['*.test.local'], ['name']],
    ['smtp.test.local', ['mail.test.local', 'smtp.test.local'], []],
    ['192.0.2.7', ['192.0.2.7'], []],
    ['192.0.2.7', ['smtp.test.local'], ['name']],
  ])('%s, made out to %j, has the faults %j', async (host, names, faults) => {
    expect(await faultsFor(host, names)).toEqual(faults);
  });
});
