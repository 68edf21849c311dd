import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Encryption } from '@/lib/settings/settings';
import { createGuard } from '@/lib/smtp/guard';
import { run } from '@/lib/smtp/run';
import { signInWith } from '@/lib/smtp/sign-in';
import { sendRaw } from './raw-socket';

/** One message to send, through a port of 127.0.0.1 whose certificate is for localhost. */
export type Errand = {
  port: number;
  encryption: Exclude<Encryption, 'none'>;
  ca: string;
  user: string;
  password: string;
};

/** Each sends the message once and gives the milliseconds it took; it throws when the server does not take it. */
export const contenders = {
  sendwell: async ({ port, encryption, ca, user, password }: Errand): Promise<number> => {
    const began = performance.now();
    const { evidence } = await run({
      settings: { host: 'localhost', port, encryption },
      options: {
        guard: createGuard({ ports: [], networks: [] }),
        routes: [{ host: 'localhost', ports: { [port]: port }, address: '127.0.0.1', ca }],
      },
      signIn: signInWith(user, { password }),
      message: { address: user, subject: 'bench', text: 'Hello' },
      signal: new AbortController().signal,
      onStage: () => {},
    });
    if (evidence.failure) throw new Error(JSON.stringify(evidence.failure));
    return performance.now() - began;
  },
  'raw sockets': ({ port, encryption, ca, user, password }: Errand): Promise<number> =>
    sendRaw({ port, implicit: encryption === 'tls', ca, user, password }),
  swaks: async ({ port, encryption, user, password }: Errand): Promise<number> => {
    const secure = encryption === 'tls' ? '--tls-on-connect' : '--tls';
    const sign = ['--auth', 'PLAIN', '--auth-user', user, '--auth-password', password];
    const began = performance.now();
    await promisify(execFile)('swaks', [
      '--server',
      '127.0.0.1',
      '--port',
      String(port),
      secure,
      ...sign,
      '--from',
      user,
      '--to',
      user,
      '--hide-all',
    ]);
    return performance.now() - began;
  },
} as const;
export type Contender = keyof typeof contenders;
