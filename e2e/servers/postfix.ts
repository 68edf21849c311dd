import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CertificateFiles, Certificates } from './certificates';
import { run } from './daemon';
import { allMail, type MailFilter, readMail } from './maildir';
import { internationalAddress, people } from './people';
import { freePorts, openConnections, portAnswers } from './ports';
import { mainCf, masterCf, type PostfixPorts } from './postfix-config';
import { findProgram } from './programs';

/** What has to be installed, for `describeWith`. */
export const postfixPrograms = ['postfix', 'saslpasswd2'] as const;

/** Where a running Postfix is: plain data, for `openPostfix` in another process. */
export type PostfixPlace = { folder: string; ports: PostfixPorts };

/**
 * A running Postfix. `submission` wants STARTTLS and a sign-in, `submissions` is implicit TLS with a sign-in,
 * `relay` takes mail for test.local from anybody (STARTTLS optional), `plain` has no TLS at all but a sign-in.
 */
export type Postfix = PostfixPorts & {
  place: PostfixPlace;
  user: string;
  password: string;
  /** Waits until a message that passes the filter is in the mailbox, and returns its source. */
  readMail: (address?: string, filter?: MailFilter) => Promise<string>;
  /** The sources of all messages in the mailbox so far. */
  allMail: (address?: string) => Promise<string[]>;
  /** Sessions that are open on any of the four ports. */
  connections: () => Promise<number>;
  log: () => Promise<string>;
};

/**
 * Starts a private Postfix under `folder` (absolute) on free ports. Reads nothing of the machine's own mail set-up. `sasl`:
 * the socket of a Dovecot that judges sign-ins.
 */
export async function startPostfix(options: {
  folder: string;
  certificates: Certificates;
  certificate?: CertificateFiles;
  sasl?: string;
}): Promise<Postfix & { stop: () => Promise<void> }> {
  const { folder } = options;
  const config = join(folder, 'etc');
  await layOut(folder);
  await addPeople(folder);

  const [relay = 0, plain = 0, submission = 0, submissions = 0] = await freePorts(4);
  const ports = { relay, plain, submission, submissions };
  const certificate = options.certificate ?? options.certificates.good;
  await writeFile(join(config, 'main.cf'), mainCf(folder, certificate, options.sasl));
  await writeFile(join(config, 'master.cf'), masterCf(ports));

  await run(folder, 'postfix', ['-c', config, 'start']).catch(async (cause) => {
    throw new Error(`Postfix does not start: ${await readLog(folder)}`, { cause });
  });
  const endIt = () => {
    execFileSync(findProgram('postfix') ?? 'postfix', ['-c', config, 'stop'], { stdio: 'ignore' });
  };
  process.once('exit', endIt);
  await Promise.all(Object.values(ports).map((port) => portAnswers(port)));

  return {
    ...openPostfix({ folder, ports }),
    stop: async () => {
      process.off('exit', endIt);
      await run(folder, 'postfix', ['-c', config, 'stop']);
    },
  };
}

/** A running Postfix as seen from any process of this machine. */
export function openPostfix(place: PostfixPlace): Postfix {
  const { folder, ports } = place;
  const mailbox = (address: string) => join(folder, 'mail', address);
  return {
    ...ports,
    place,
    user: people.alice.address,
    password: people.alice.password,
    readMail: (address = people.alice.address, filter) => readMail(mailbox(address), filter),
    allMail: (address = people.alice.address) => allMail(mailbox(address)),
    connections: () => openConnections(Object.values(ports)),
    log: () => readLog(folder),
  };
}

function readLog(folder: string): Promise<string> {
  return readFile(join(folder, 'mail.log'), 'utf8').catch(() => '');
}

async function layOut(folder: string): Promise<void> {
  for (const part of ['etc/sasl', 'spool', 'data', 'sasl', 'mail']) {
    await mkdir(join(folder, part), { recursive: true });
  }
  await chmod(folder, 0o755);
  await run(folder, 'chown', ['postfix', join(folder, 'data'), join(folder, 'sasl')]);
  await run(folder, 'chown', ['65534:65534', join(folder, 'mail')]);
}

async function addPeople(folder: string): Promise<void> {
  const database = join(folder, 'sasl', 'sasldb2');
  const plugin = ['pwcheck_method: auxprop', 'auxprop_plugin: sasldb', `sasldb_path: ${database}`];
  await writeFile(
    join(folder, 'etc/sasl/smtpd.conf'),
    [...plugin, 'mech_list: PLAIN LOGIN CRAM-MD5', ''].join('\n'),
  );
  for (const { address, password } of Object.values(people)) {
    const [name = '', domain = ''] = address.split('@');
    await run(folder, 'saslpasswd2', ['-p', '-c', '-f', database, '-u', domain, name], `${password}\n`);
  }
  await run(folder, 'chown', ['postfix', database]);

  const addresses = Object.values(people).map(({ address }) => address);
  const lines = (to: (address: string) => string, list: string[]) =>
    list.map((address) => `${address} ${to(address)}\n`).join('');
  await writeFile(
    join(folder, 'etc/senders'),
    lines((address) => address, addresses),
  );
  await writeFile(
    join(folder, 'etc/mailboxes'),
    lines((address) => `${address}/`, [...addresses, internationalAddress]),
  );
}
