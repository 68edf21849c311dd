import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Certificates } from './certificates';
import { keepRunning } from './daemon';
import { freePorts, portAnswers } from './ports';

/** What has to be installed, for `describeWith`. */
export const dovecotPrograms = ['dovecot'] as const;

/** A running incoming-mail server: IMAP with STARTTLS on `imap`, implicit TLS on `imaps`. Nobody can sign in. */
export type Dovecot = { imap: number; imaps: number; stop: () => Promise<void> };

/** Starts a private Dovecot under `folder` (absolute) on free ports. Reads nothing under /etc/dovecot. */
export async function startDovecot(options: {
  folder: string;
  certificates: Certificates;
}): Promise<Dovecot> {
  const { folder, certificates } = options;
  await mkdir(join(folder, 'run'), { recursive: true });
  const [imap = 0, imaps = 0] = await freePorts(2);
  const config = join(folder, 'dovecot.conf');
  await writeFile(join(folder, 'users'), '');
  await writeFile(config, dovecotConf(folder, certificates, { imap, imaps }));
  const daemon = keepRunning(folder, 'dovecot', ['-F', '-c', config]);
  await Promise.all([portAnswers(imap), portAnswers(imaps)]);
  return { imap, imaps, stop: daemon.stop };
}

function dovecotConf(folder: string, { good }: Certificates, ports: { imap: number; imaps: number }): string {
  return `
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <${good.cert}
ssl_key = <${good.key}
disable_plaintext_auth = yes
auth_mechanisms = plain login
mail_location = maildir:${folder}/mail/%u
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=${folder}/mail/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${ports.imap}
  }
  inet_listener imaps {
    port = ${ports.imaps}
    ssl = yes
  }
}
`;
}
