import { readFile } from 'node:fs/promises';
import tls from 'node:tls';
import { describe, expect, test } from 'vitest';
import type { Certificates } from '@/e2e/servers/certificates';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { ehloReply } from '@/e2e/servers/script';
import { startScripted } from '@/e2e/servers/scripted';
import { listen } from '@/e2e/servers/sockets';
import { sending, trial } from './run-for-test';

const { certificates } = await certificatesForTests();

type Kind = keyof Omit<Certificates, 'ca'>;

/** A server with STARTTLS whose certificate is another on each connection. It counts the sign-ins. */
async function startTurning(kinds: Kind[], maxVersion: tls.SecureVersion) {
  const contexts = await Promise.all(
    kinds.map(async (kind) => {
      const { key, cert } = certificates[kind];
      return tls.createSecureContext({ key: await readFile(key), cert: await readFile(cert), maxVersion });
    }),
  );
  const seen = { signIns: 0, resumed: 0, handshakes: 0 };
  const listener = await listen((plain) => {
    plain.write('220 turning ESMTP\r\n');
    plain.on('data', (chunk) => {
      if (String(chunk).startsWith('EHLO')) plain.write(`${ehloReply(['STARTTLS'])}\r\n`);
      if (!String(chunk).startsWith('STARTTLS')) return;
      plain.removeAllListeners('data').pause().write('220 go\r\n');
      const secureContext = contexts[seen.handshakes % contexts.length];
      seen.handshakes += 1;
      const line = new tls.TLSSocket(plain, { isServer: true, ...(secureContext && { secureContext }) });
      line.on('error', () => plain.destroy());
      line.once('secure', () => {
        if (line.isSessionReused()) seen.resumed += 1;
      });
      line.on('data', (words) => {
        if (String(words).startsWith('AUTH')) seen.signIns += 1;
        line.write(
          String(words).startsWith('EHLO') ? `${ehloReply(['AUTH PLAIN'])}\r\n` : '535 5.7.8 no\r\n',
        );
      });
    });
  });
  return { ...listener, seen };
}

describe('a certificate is judged on the connection that shows it', () => {
  test.each<[Kind, tls.SecureVersion]>([
    ['wrongName', 'TLSv1.3'],
    ['selfSigned', 'TLSv1.3'],
    ['expired', 'TLSv1.3'],
    ['wrongName', 'TLSv1.2'],
    ['selfSigned', 'TLSv1.2'],
    ['expired', 'TLSv1.2'],
  ])(
    'an attack by a server that was fine a moment ago and then shows one that is %s gets no password (%s)',
    async (kind, version) => {
      const server = await startTurning(['good', kind, 'good', kind], version);
      const faults: (string[] | undefined)[] = [];
      for (let times = 0; times < 4; times += 1) {
        const { evidence } = await trial(
          { port: server.port, encryption: 'starttls', ca: certificates.ca },
          sending(),
        );
        faults.push(evidence.certificate?.faults);
        expect(evidence.failure?.stage).toBe(times % 2 === 0 ? 'sign-in' : 'encrypt');
      }
      await server.stop();
      expect(faults[0]).toEqual([]);
      expect(faults[1]).not.toEqual([]);
      expect(faults.slice(2)).toEqual(faults.slice(0, 2));
      expect(server.seen).toEqual({ signIns: 2, resumed: 0, handshakes: 4 });
    },
  );
  test('many at once are not taken for one another', async () => {
    const kinds: Kind[] = ['good', 'wrongName', 'expired', 'selfSigned', 'incompleteChain'];
    const servers = await Promise.all(
      kinds.map((kind) => startScripted({ certificate: certificates[kind], mode: 'tls' })),
    );
    const outcomes = await Promise.all(
      Array.from({ length: 25 }, async (_, index) => {
        const server = servers[index % kinds.length];
        const { evidence } = await trial(
          { port: server?.port ?? 0, encryption: 'tls', ca: certificates.ca },
          sending(),
        );
        return `${kinds[index % kinds.length]} ${evidence.certificate?.faults.join()}`;
      }),
    );
    await Promise.all(servers.map((server) => server.stop()));
    expect([...new Set(outcomes)].sort()).toEqual([
      'expired expired',
      'good ',
      'incompleteChain untrusted',
      'selfSigned untrusted',
      'wrongName name',
    ]);
    expect(servers.map(({ signIns }) => signIns.length)).toEqual([5, 0, 0, 0, 0]);
  });
  test('an attack by a second handshake on the same connection is not answered', async () => {
    const { key, cert } = certificates.good;
    const secureContext = tls.createSecureContext({
      key: await readFile(key),
      cert: await readFile(cert),
      maxVersion: 'TLSv1.2',
    });
    let again = '';
    const server = await listen((plain) => {
      const line = new tls.TLSSocket(plain, { isServer: true, secureContext });
      line.on('error', () => plain.destroy());
      line.once('secure', () => {
        line.write('220 again ESMTP\r\n');
        line.once('data', () => {
          line.renegotiate({}, (error) => {
            again = error ? 'turned down' : 'made';
          });
        });
      });
    });
    const { evidence } = await trial(
      { port: server.port, encryption: 'tls', ca: certificates.ca },
      sending(),
    );
    await server.stop();
    expect(again).not.toBe('made');
    expect(evidence.failure).toBeDefined();
  });
});
