import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import nodemailer from 'nodemailer';
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
  /** Its own way to test settings and send: `verify()`, then `sendMail()`. */
  nodemailer: async ({ port, encryption, ca, user, password }: Errand): Promise<number> => {
    const began = performance.now();
    const mailer = nodemailer.createTransport({
      host: '127.0.0.1',
      port,
      secure: encryption === 'tls',
      requireTLS: encryption === 'starttls',
      tls: { ca, servername: 'localhost' },
      auth: { user, pass: password },
    });
    await mailer.verify();
    await mailer.sendMail({ from: user, to: user, subject: 'bench', text: 'Hello' });
    mailer.close();
    return performance.now() - began;
  },
  swaks: async ({ port, encryption, user, password }: Errand): Promise<number> => {
    const secure = encryption === 'tls' ? '--tls-on-connect' : '--tls';
    const sign = ['--auth', 'PLAIN', '--auth-user', user, '--auth-password', password];
    const line = ['--server', '127.0.0.1', '--port', String(port), secure];
    const began = performance.now();
    await execute('swaks', [...line, ...sign, '--from', user, '--to', user, '--hide-all']);
    return performance.now() - began;
  },
} as const satisfies Record<string, (errand: Errand) => Promise<number>>;
export type Contender = keyof typeof contenders;

const execute = promisify(execFile);

/** Whether swaks is installed with what it needs for TLS. */
export async function swaksIsReady(): Promise<boolean> {
  return execute('swaks', ['--support']).then(
    ({ stdout }) => stdout.includes('TLS supported'),
    () => false,
  );
}

/** How long swaks takes to do nothing, in milliseconds: it is a program of its own, and the others are not. */
export async function startOfSwaks(): Promise<number> {
  const began = performance.now();
  await execute('swaks', ['--version']);
  return performance.now() - began;
}
