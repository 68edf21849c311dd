import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '@/e2e/servers/folder';
import { type Scripted, startScripted } from '@/e2e/servers/scripted';
import { encryptionLabelsFor } from '@/lib/outlook/encryption-labels';
import { selfSigned } from '@/lib/practice/authority';
import { translatorFor } from '@/lib/text/translator';
import { check } from './check';
import type { CheckEvent } from './events';
import { readOptions } from './options';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: Scripted;
beforeAll(async () => {
  folder = await temporaryFolder();
  const pair = await selfSigned({ names: ['smtp.evil.example'] });
  const certificate = { key: join(folder.path, 'evil.key'), cert: join(folder.path, 'evil.pem') };
  await Promise.all([writeFile(certificate.key, pair.key), writeFile(certificate.cert, pair.cert)]);
  server = await startScripted({ certificate });
});
afterAll(async () => {
  await server.stop();
  await folder.remove();
});

test('a server that signed its own certificate for another name is not followed to that name', async () => {
  const events: CheckEvent[] = [];
  for await (const event of check({
    runId: 'd'.repeat(32),
    settings: { host: 'localhost', port: server.port, encryption: 'starttls' },
    options: readOptions({
      CHECK_ALLOW_PORTS: String(server.port),
      CHECK_ALLOW_NETWORKS: '127.0.0.0/8,::1/128',
      CHECK_NEIGHBOURS: '',
    }),
    signal: new AbortController().signal,
    t: translatorFor('en'),
    labels: encryptionLabelsFor(undefined),
  }))
    events.push(event);
  const verdict = events.at(-1);
  expect(verdict).toMatchObject({ problem: 'cert-untrusted', change: null, suspects: [] });
  expect(JSON.stringify(verdict)).toContain('made out to: smtp.evil.example');
});
