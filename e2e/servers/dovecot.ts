import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Certificates } from './certificates';
import { keepRunning } from './daemon';
import { freePorts, portAnswers } from './ports';

/** What has to be installed, for `describeWith`. */
export const dovecotPrograms = ['dovecot'] as const;

/**
 * A running incoming-mail server: IMAP with STARTTLS on `imap`, implicit TLS on `imaps`. Nobody can sign in with a password.
 * `sasl` is a socket at which another mail server may have sign-ins by token judged; empty without `tokenInfo`.
 */
export type Dovecot = { imap: number; imaps: number; sasl: string; stop: () => Promise<void> };

/**
 * Starts a private Dovecot under `folder` (absolute) on free ports. Reads nothing under /etc/dovecot. `tokenInfo`: the
 * address at which it asks whose a token is; with it XOAUTH2 is offered.
 */
export async function startDovecot(options: {
  folder: string;
  certificates: Certificates;
  tokenInfo?: string;
}): Promise<Dovecot> {
  const { folder, certificates, tokenInfo } = options;
  await mkdir(join(folder, 'run'), { recursive: true });
  const [imap = 0, imaps = 0] = await freePorts(2);
  const config = join(folder, 'dovecot.conf');
  await writeFile(join(folder, 'users'), '');
  const byToken = tokenInfo ? tokenConf(folder) : '';
  if (tokenInfo) await writeFile(join(folder, 'oauth2.conf.ext'), oauth2Conf(tokenInfo));
  await writeFile(config, dovecotConf(folder, certificates, { imap, imaps }) + byToken);
  const daemon = keepRunning(folder, 'dovecot', ['-F', '-c', config]);
  await Promise.all([portAnswers(imap), portAnswers(imaps)]);
  return { imap, imaps, sasl: tokenInfo ? saslSocket(folder) : '', stop: daemon.stop };
}

function saslSocket(folder: string): string {
  return join(folder, 'run', 'auth-postfix');
}

function tokenConf(folder: string): string {
  return `
auth_mechanisms = plain login xoauth2 oauthbearer
auth_failure_delay = 0
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${folder}/oauth2.conf.ext
}
service auth {
  unix_listener ${saslSocket(folder)} {
    mode = 0666
  }
}
`;
}

/** https://doc.dovecot.org/2.3/configuration_manual/authentication/oauth2/ */
function oauth2Conf(tokenInfo: string): string {
  return `
tokeninfo_url = ${tokenInfo}
username_attribute = email
active_attribute = active
active_value = true
`;
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
