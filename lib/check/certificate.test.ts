import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '@/e2e/servers/folder';
import { startScripted } from '@/e2e/servers/scripted';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import { selfSigned } from '@/lib/practice/authority';
import { eventsOf, trialCheck } from './check-for-test';
import { readOptions } from './options';

const folder = await temporaryFolder();
afterAll(folder.remove);
const keep = stopAfterTests();

test('a server that signed its own certificate for another name is not followed to that name', async () => {
  const pair = await selfSigned({ names: ['smtp.evil.example'] });
  const certificate = { key: join(folder.path, 'evil.key'), cert: join(folder.path, 'evil.pem') };
  await Promise.all([writeFile(certificate.key, pair.key), writeFile(certificate.cert, pair.cert)]);
  const { port } = await keep(startScripted({ certificate }));
  const { verdict } = await eventsOf(
    trialCheck({
      settings: { host: 'localhost', port, encryption: 'starttls' },
      options: readOptions({
        CHECK_ALLOW_PORTS: String(port),
        CHECK_ALLOW_NETWORKS: '127.0.0.0/8,::1/128',
        CHECK_NEIGHBOURS: '',
      }),
    }),
  );
  expect(verdict).toMatchObject({ problem: 'cert-untrusted', change: null, suspects: [] });
  expect(JSON.stringify(verdict)).toContain('made out to: smtp.evil.example');
});
