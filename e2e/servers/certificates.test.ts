import { readFile } from 'node:fs/promises';
import tls from 'node:tls';
import { describe, expect, test } from 'vitest';
import type { CertificateFiles } from './certificates';
import { certificatesForTests } from './certificates-for-test';
import { portOf } from './ports';

const { certificates, ca } = await certificatesForTests();

/** What a client that trusts the test authority says about a certificate: `ok`, or Node's error code. */
async function verdictOn(files: CertificateFiles): Promise<string> {
  const [key, cert] = await Promise.all([readFile(files.key), readFile(files.cert)]);
  // OpenSSL would not even serve a weak one
  const server = tls.createServer({ key, cert, ciphers: 'DEFAULT:@SECLEVEL=0' });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const port = portOf(server);
  try {
    return await new Promise<string>((resolve) => {
      const socket = tls.connect({ port, host: '127.0.0.1', servername: 'localhost', ca });
      socket.once('secureConnect', () => resolve('ok'));
      socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      socket.once('secureConnect', () => socket.destroy());
    });
  } finally {
    server.close();
  }
}

describe('the certificates for tests', () => {
  test('the good one is accepted', async () => {
    expect(await verdictOn(certificates.good)).toBe('ok');
  });
  test('the one with its intermediate is accepted', async () => {
    expect(await verdictOn(certificates.completeChain)).toBe('ok');
  });
  test.each([
    ['wrongName', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['expired', 'CERT_HAS_EXPIRED'],
    ['notYetValid', 'CERT_NOT_YET_VALID'],
    ['selfSigned', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['incompleteChain', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['expiredLink', 'CERT_HAS_EXPIRED'],
    ['earlyLink', 'CERT_NOT_YET_VALID'],
    ['weak', 'UNSPECIFIED'],
  ] as const)('%s is refused for its own reason', async (kind, code) => {
    expect(await verdictOn(certificates[kind])).toBe(code);
  });
});
