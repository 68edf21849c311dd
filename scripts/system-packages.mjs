import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { startChild } from './children.mjs';
import { messages } from './messages.mjs';

/** Debian packages that the tests want: a browser, an outgoing and an incoming mail server. */
const wanted = ['chromium', 'postfix', 'sasl2-bin', 'libsasl2-modules', 'dovecot-imapd'];

/** Installs what is missing where this is Debian and we are root; elsewhere says in one line what to install. */
export async function installSystemPackages(say) {
  const onDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/dpkg-query');
  const missing = onDebian ? wanted.filter((name) => !isInstalled(name)) : wanted;
  if (missing.length === 0) return;
  const packages = missing.join(' ');
  if (!onDebian || process.getuid?.() !== 0) {
    // Off Debian nobody can tell by name what is there; the tests look for the programs themselves.
    say(messages.installYourself({ packages }));
    return;
  }
  say(messages.installingSystem({ packages }));
  const forbidden = forbidServices();
  try {
    const update = await aptGet(['update']);
    const install = await aptGet(['install', '-y', '--no-install-recommends', ...missing]);
    if (install.code !== 0) {
      process.stderr.write(`${update.said}${install.said}`);
      say(messages.systemWrong({ packages }));
    }
  } finally {
    forbidden.lift();
  }
}

function isInstalled(name) {
  try {
    const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    return execFileSync('dpkg-query', ['-W', '-f=${Status}', name], options).endsWith(' installed');
  } catch {
    return false;
  }
}

async function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = startChild('apt-get', args, { env });
  return { code: await child.ended, said: child.said() };
}

/** The mail servers’ packages would start them; the tests start their own. Debian asks this file (policy-rc.d), 101 means no. */
function forbidServices() {
  const policy = '/usr/sbin/policy-rc.d';
  if (existsSync(policy)) return { lift: () => {} };
  writeFileSync(policy, '#!/bin/sh\nexit 101\n');
  chmodSync(policy, 0o755);
  return { lift: () => rmSync(policy, { force: true }) };
}
