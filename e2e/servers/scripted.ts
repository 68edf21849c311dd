import { readFile } from 'node:fs/promises';
import type net from 'node:net';
import tls from 'node:tls';
import type { Encryption } from '@/lib/settings/settings';
import type { CertificateFiles } from './certificates';
import { people } from './people';
import type { Script } from './script';
import { converse, type Seen } from './scripted-session';
import { type Listener, listen } from './sockets';

export type ScriptedOptions = Script & {
  /** `plain`: no encryption at all. `starttls`: begins plain and offers STARTTLS. `tls`: implicit TLS. `starttls` unless told. */
  mode?: 'plain' | 'starttls' | 'tls';
  /** Needed for `starttls` and `tls`. */
  certificate?: CertificateFiles;
  minVersion?: tls.SecureVersion;
  maxVersion?: tls.SecureVersion;
  /** OpenSSL’s list of ciphers, for servers that have only odd ones. */
  ciphers?: string;
  /** Lets nobody in who shows no certificate. */
  wantsCertificate?: boolean;
  /** SASL mechanisms to offer, PLAIN and LOGIN unless told. An empty list offers no AUTH. */
  mechanisms?: string[];
  /** Other EHLO extensions to offer. */
  extensions?: string[];
  user?: string;
  password?: string;
  /** A free one unless told. */
  port?: number;
};

/** The encryption that a server of each mode is made for. */
export const encryptionFor = { plain: 'none', starttls: 'starttls', tls: 'tls' } as const satisfies Record<
  NonNullable<ScriptedOptions['mode']>,
  Encryption
>;

/** An SMTP server of bare sockets, with a record of what clients said. */
export type Scripted = Listener & Seen;

/** Starts a server that behaves well but for the steps the test replaces: `startScripted({ certificate, auth: '535 5.7.8 No' })`. */
export async function startScripted(options: ScriptedOptions = {}): Promise<Scripted> {
  const { mode = 'starttls', mechanisms = ['PLAIN', 'LOGIN'], user, password, ...script } = options;
  const seen: Seen = { commands: [], messages: [], signIns: [] };
  const encrypt = mode === 'plain' ? undefined : await encryptor(options);
  const listener = await listen(async (plain) => {
    const socket = mode === 'tls' && encrypt ? await encrypt(plain) : plain;
    await converse(
      socket,
      {
        wire: plain,
        script,
        secure: mode === 'tls',
        ...(mode === 'starttls' && encrypt ? { upgrade: encrypt } : {}),
        mechanisms,
        extensions: options.extensions ?? [
          'PIPELINING',
          'SIZE 10240000',
          'ENHANCEDSTATUSCODES',
          '8BITMIME',
          'SMTPUTF8',
        ],
        user: user ?? people.alice.address,
        password: password ?? people.alice.password,
      },
      seen,
    );
  }, options.port);
  return { ...listener, ...seen };
}

/** Turns a connection into an encrypted one, from the server's side. */
async function encryptor(options: ScriptedOptions): Promise<(socket: net.Socket) => Promise<net.Socket>> {
  if (!options.certificate) throw new Error('a server that encrypts needs a certificate');
  const old = options.maxVersion === 'TLSv1' || options.maxVersion === 'TLSv1.1';
  const secureContext = tls.createSecureContext({
    key: await readFile(options.certificate.key),
    cert: await readFile(options.certificate.cert),
    minVersion: options.minVersion ?? (old ? 'TLSv1' : 'TLSv1.2'),
    ...(options.maxVersion ? { maxVersion: options.maxVersion } : {}),
    // OpenSSL 3 keeps TLS 1.0 and 1.1 for those who ask for security level 0.
    ...(old ? { ciphers: 'DEFAULT@SECLEVEL=0' } : {}),
    ...(options.ciphers ? { ciphers: options.ciphers } : {}),
  });
  return (socket) =>
    new Promise((resolve) => {
      const secure = new tls.TLSSocket(socket, {
        isServer: true,
        secureContext,
        requestCert: options.wantsCertificate ?? false,
        rejectUnauthorized: options.wantsCertificate ?? false,
      });
      secure.on('error', () => socket.destroy());
      secure.once('secure', () => resolve(secure));
    });
}
