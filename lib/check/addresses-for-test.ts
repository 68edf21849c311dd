import { readFile } from 'node:fs/promises';
import net from 'node:net';
import tls from 'node:tls';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import type { Encryption } from '@/lib/settings/settings';
import { eventsOf, trialCheck } from './check-for-test';
import type { CheckInput } from './check-input';
import { readOptions } from './options';

/** The addresses of each name, all of them of this machine, and how long a look-up takes. */
export const names = { of: {} as Record<string, string[]>, ms: 0 };

/** In place of the one of `node:dns/promises`. */
export async function lookup(name: string) {
  if (names.ms > 0) await new Promise((resolve) => setTimeout(resolve, names.ms));
  return (names.of[name] ?? []).map((address) => ({ address, family: 4 }));
}

/** For the top of a test file: servers at addresses of this machine, which are stopped after its last test. */
export async function trialAddresses() {
  const { certificates } = await certificatesForTests();
  const keep = stopAfterTests();
  return {
    keep,
    /** Listens at one address, on any port or on this one. */
    listenAt: (server: net.Server, host: string, port = 0) =>
      keep(
        new Promise<{ port: number; stop: () => Promise<unknown> }>((resolve, reject) => {
          server.once('error', reject);
          server.listen(port, host, () =>
            resolve({
              port: (server.address() as net.AddressInfo).port,
              stop: () => new Promise((stopped) => server.close(stopped)),
            }),
          );
        }),
      ),
    /** Speaks TLS from the first byte, and greets. */
    secure: async () => {
      const [cert, key] = await Promise.all([
        readFile(certificates.good.cert),
        readFile(certificates.good.key),
      ]);
      const server = tls.createServer({ cert, key }, (line) => {
        line.on('error', () => {}).write('220 mail.example ESMTP\r\n');
      });
      return server.on('tlsClientError', () => {});
    },
  };
}

/** Greets, says yes to all, and goodbye. */
export const sound = () =>
  net.createServer((socket) => {
    socket.on('error', () => {}).on('data', (said) => socket.write(answerTo(String(said))));
    socket.write('220 mail.example ESMTP\r\n');
  });
const answerTo = (said: string) => (said.startsWith('QUIT') ? '221 bye\r\n' : '250 mail.example\r\n');

/** A check of `mail.example` on this port, with all that it said. */
export async function checked(
  port: number,
  encryption: Encryption,
  env: Record<string, string> = {},
  more: Partial<CheckInput> = {},
) {
  const began = performance.now();
  const said = await eventsOf(
    trialCheck({
      settings: { host: 'mail.example', port, encryption },
      options: readOptions({
        CHECK_ALLOW_NETWORKS: '127.0.0.0/8',
        CHECK_ALLOW_PORTS: '1024-65535',
        CHECK_NEIGHBOURS: '',
        CHECK_REFERENCE: 'off',
        ...env,
      }),
      ...more,
    }),
  );
  return { ...said, ms: performance.now() - began };
}
