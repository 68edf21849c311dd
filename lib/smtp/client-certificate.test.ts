import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import tls from 'node:tls';
import { expect, test } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { startScripted } from '@/e2e/servers/scripted';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { readHandshakeEnd } from './client-certificate';

const { certificates } = await certificatesForTests();
const keep = stopAfterTests();
const ended = (code: string) => Object.assign(new Error('the handshake ended'), { code });

// GnuTLS answers an empty certificate with decode_error under TLS 1.2, OpenSSL with handshake_failure
test.each(['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 'ERR_SSL_TLSV1_ALERT_DECODE_ERROR'])(
  '%s behind the server’s certificate says that it wanted ours',
  async (code) => {
    const server = await keep(startScripted({ mode: 'tls', certificate: certificates.good }));
    const socket = tls.connect({
      port: server.port,
      host: server.host,
      servername: 'localhost',
      ca: await readFile(certificates.ca),
    });
    expect(readHandshakeEnd(ended(code), socket)).toMatchObject({ code });
    await once(socket, 'secureConnect');
    expect(readHandshakeEnd(ended(code), socket)).toMatchObject({ code: stopCodes.clientCertificate });
    socket.destroy();
  },
);
