import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeCertificateFor } from '@/e2e/servers/certificates';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { people } from '@/e2e/servers/people';
import { hangUp } from '@/e2e/servers/script';
import { type Scripted, type ScriptedOptions, startScripted } from '@/e2e/servers/scripted';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import type { Encryption } from '@/lib/settings/settings';
import { eventsOf, routeHere, sendingAs, trialCheck } from './check-for-test';
import { readOptions } from './options';

const found = vi.hoisted(() => ({ addresses: [] as { address: string; family: number }[] }));
vi.mock('node:dns/promises', async (original) => ({
  ...(await original<typeof import('node:dns/promises')>()),
  lookup: async () => found.addresses,
}));
beforeEach(() => {
  found.addresses = [{ address: '127.0.0.1', family: 4 }];
});

const keep = stopAfterTests();
const { certificates, ca, folder } = await certificatesForTests();
const { password, address } = people.alice;
const said = `554 5.7.1 go away, ${password} of ${address}`;

/** All that leaves a check of this server, whose certificate is trusted where its authority is given. */
async function allThatLeaves({ port }: Scripted, encryption: Encryption, authority = '') {
  const { events } = await eventsOf(
    trialCheck({
      settings: { host: 'localhost', port, encryption },
      ...sendingAs(),
      options: readOptions(
        {
          CHECK_ALLOW_NETWORKS: '127.0.0.0/8',
          CHECK_ALLOW_PORTS: String(port),
          CHECK_NEIGHBOURS: '',
          CHECK_REFERENCE: 'off',
        },
        found.addresses.length > 1 ? [] : [routeHere(authority, [port])],
      ),
    }),
  );
  const all = JSON.stringify(events);
  expect(all).not.toMatch(/s3cret|czNjcmV0|alice@/i);
  return all;
}

const start = (options: ScriptedOptions) => keep(startScripted(options));

async function certificateFor(...names: string[]) {
  const { certificate } = await makeCertificateFor(names, join(folder, String(names.join().length)));
  return certificate;
}

describe('what leaves a check holds no secret that is quoted', { timeout: 20_000 }, () => {
  test('in a banner', async () => {
    const server = await start({ mode: 'plain', greeting: `* OK IMAP of ${password} for ${address}` });
    const all = await allThatLeaves(server, 'starttls');
    expect(all).toContain('* OK IMAP of [password] for [address]');
  });
  test('where callers are turned away by the encryption that would be a change to make', async () => {
    const certificate = certificates.good;
    const server = await start({ mode: 'tls', certificate, greeting: hangUp(`${said}\r\n`) });
    const all = await allThatLeaves(server, 'starttls', ca);
    expect(all).toContain('go away, [password] of [address]');
  });
  test('by a certificate', async () => {
    const certificate = await certificateFor(`${password}.example`, 'mail.example');
    const all = await allThatLeaves(await start({ mode: 'tls', certificate }), 'tls');
    expect(all).toContain('[password].example, mail.example');
  });
  test('by a certificate that is met by the encryption that would be a change to make', async () => {
    const certificate = await certificateFor('mail.beside.example', `${password}.beside.example`);
    const all = await allThatLeaves(await start({ mode: 'tls', certificate }), 'starttls');
    expect(all).toContain('mail.beside.example, [password].beside.example');
  });
  test('by a certificate whose names spell it together', async () => {
    const certificate = await certificateFor('s3cr', 'et-pass');
    const all = await allThatLeaves(await start({ mode: 'tls', certificate }), 'tls');
    expect(all).not.toMatch(/et-pass/);
  });
  test('at another address of the host', async () => {
    const server = await start({ mode: 'plain', mechanisms: [] });
    const other = createServer((socket) => socket.on('error', () => {}).end(`${said}\r\n`));
    await new Promise<void>((resolve) => other.listen(server.port, '127.0.0.2', resolve));
    found.addresses.push({ address: '127.0.0.2', family: 4 });
    const all = await allThatLeaves(server, 'none');
    other.close();
    expect(all).toContain('turned us away');
    expect(all).toContain('go away, [password] of [address]');
  });
});
