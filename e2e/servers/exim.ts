import { chmod, copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CertificateFiles, Certificates } from './certificates';
import { keepRunning, run } from './daemon';
import { people } from './people';
import { freePorts, openConnections, portAnswers } from './ports';

/** What has to be installed, for `describeWith`. */
export const eximPrograms = ['exim4'] as const;

/** The user that Debian's Exim runs as. */
const user = 'Debian-exim';

/**
 * A running Exim. `submission` offers STARTTLS, and a sign-in once encrypted; `submissions` is implicit TLS. It takes mail
 * from who has signed in, and keeps it in its queue.
 */
export type Exim = {
  submission: number;
  submissions: number;
  user: string;
  password: string;
  /** The messages taken so far: headers and text as they lie in the queue. */
  queued: () => Promise<string[]>;
  /** Sessions that are open on either port. */
  connections: () => Promise<number>;
  stop: () => Promise<void>;
};

/** Starts a private Exim under `folder` (absolute) on free ports. Reads nothing under /etc/exim4. */
export async function startExim(options: {
  folder: string;
  certificates: Certificates;
  certificate?: CertificateFiles;
}): Promise<Exim> {
  const { folder, certificates, certificate = certificates.good } = options;
  const [submission = 0, submissions = 0] = await freePorts(2);
  for (const part of ['spool', 'log']) await mkdir(join(folder, part), { recursive: true });
  await copyFile(certificate.cert, join(folder, 'cert.pem'));
  await copyFile(certificate.key, join(folder, 'cert.key'));
  const config = join(folder, 'exim.conf');
  await writeFile(config, eximConf(folder, submission, submissions));
  await chmod(folder, 0o755);
  await run(folder, 'chown', ['-R', `${user}:${user}`, folder]);
  // Exim reads a configuration only if nobody but root can have written it
  await run(folder, 'chown', ['root:root', config]);
  const daemon = keepRunning(folder, 'exim4', ['-C', config, '-bdf']);
  await Promise.all([portAnswers(submission), portAnswers(submissions)]).catch(async (cause) => {
    await daemon.stop();
    const said = await readFile(join(folder, 'exim4.out'), 'utf8').catch(() => '');
    throw new Error(`Exim does not start: ${said}`, { cause });
  });
  return {
    submission,
    submissions,
    user: people.alice.address,
    password: people.alice.password,
    queued: () => readQueue(join(folder, 'spool/input')),
    connections: () => openConnections([submission, submissions]),
    stop: daemon.stop,
  };
}

/** Exim keeps headers (`-H`) and text (`-D`) of a message in two files. */
async function readQueue(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const ids = names.filter((name) => name.endsWith('-H')).map((name) => name.slice(0, -2));
  return Promise.all(
    ids.map(async (id) => {
      const [headers, text] = await Promise.all(
        ['-H', '-D'].map((part) => readFile(join(folder, `${id}${part}`), 'utf8')),
      );
      return `${headers}\n${text}`;
    }),
  );
}

function eximConf(folder: string, submission: number, submissions: number): string {
  const known = Object.values(people);
  const either = (name: string, word: string) =>
    known
      .map(({ address, password }) => `{and{{eq{${name}}{${address}}}{eq{${word}}{${password}}}}}`)
      .join('');
  return `
primary_hostname = smtp.test.local
spool_directory = ${folder}/spool
log_file_path = ${folder}/log/%slog
pid_file_path = ${folder}/exim.pid
exim_user = ${user}
exim_group = ${user}
never_users =
daemon_smtp_ports = ${submission} : ${submissions}
local_interfaces = 127.0.0.1
tls_on_connect_ports = ${submissions}
tls_advertise_hosts = *
tls_certificate = ${folder}/cert.pem
tls_privatekey = ${folder}/cert.key
auth_advertise_hosts = \${if eq{$tls_in_cipher}{}{}{*}}
host_lookup =
rfc1413_query_timeout = 0s
smtp_accept_max_per_host = 0
smtputf8_advertise_hosts = *
queue_only
acl_smtp_rcpt = acl_rcpt
keep_environment =
begin acl
acl_rcpt:
  accept authenticated = *
  deny message = relay not permitted
begin routers
begin transports
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = \${if or{${either('$auth2', '$auth3')}}}
  server_set_id = $auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = <| Username: | Password:
  server_condition = \${if or{${either('$auth1', '$auth2')}}}
  server_set_id = $auth1
`;
}
