import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import tls from 'node:tls';
import { expect, test } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { portOf } from '@/e2e/servers/ports';
import { readLeafOnly, wholeChain } from './leaf';

const { certificates } = await certificatesForTests();

test('Node reads the first certificate alone, and the chain is there for who asks', async () => {
  const { key, cert } = certificates.good;
  const server = tls.createServer({ key: await readFile(key), cert: await readFile(cert) });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const read: tls.PeerCertificate[] = [];
  const socket = tls.connect({
    port: portOf(server),
    host: '127.0.0.1',
    servername: 'localhost',
    ca: await readFile(certificates.ca),
    checkServerIdentity: (_, certificate) => void read.push(certificate),
  });
  readLeafOnly(socket);
  await once(socket, 'secureConnect');
  expect(socket.authorized).toBe(true);
  expect(read).toHaveLength(1);
  expect(read[0]).not.toHaveProperty('issuerCertificate');
  const chain = wholeChain(socket);
  expect(chain.fingerprint256).toBe(read[0]?.fingerprint256);
  expect(chain.issuerCertificate.subject).toEqual(chain.issuer);
  socket.destroy();
  server.close();
});
