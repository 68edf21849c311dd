import net from 'node:net';
import { join } from 'node:path';
import tls from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { certificatesForTests } from './certificates-for-test';
import { describeWith } from './describe-with';
import { type Dovecot, dovecotPrograms, startDovecot } from './dovecot';

const { folder, certificates, ca } = await certificatesForTests();

describeWith(dovecotPrograms, 'a private Dovecot', () => {
  let dovecot: Dovecot;
  beforeAll(async () => {
    dovecot = await startDovecot({ folder: join(folder, 'dovecot'), certificates });
  });
  afterAll(() => dovecot?.stop());

  const firstWords = (socket: net.Socket) =>
    new Promise<string>((resolve, reject) => {
      socket.once('error', reject);
      socket.once('data', (bytes) => {
        socket.destroy();
        resolve(bytes.toString());
      });
    });

  test('the plain port greets as IMAP and offers STARTTLS', async () => {
    expect(await firstWords(net.connect(dovecot.imap, '127.0.0.1'))).toMatch(/^\* OK .*STARTTLS/);
  });
  test('the encrypted port greets as IMAP inside TLS', async () => {
    const socket = tls.connect({ port: dovecot.imaps, host: '127.0.0.1', servername: 'localhost', ca });
    expect(await firstWords(socket)).toMatch(/^\* OK /);
  });
});
