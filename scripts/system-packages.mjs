import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { startChild } from './children.mjs';
import { messages } from './messages.mjs';
import { unpackExim } from './unpack-exim.mjs';

/** Debian packages that the tests want, a browser, mail servers and reverse proxies, and the program by which others tell that it is there. */
const wanted = {
  chromium: 'chromium',
  postfix: 'postfix',
  'sasl2-bin': 'saslpasswd2',
  'libsasl2-modules': 'saslpasswd2',
  'dovecot-imapd': 'dovecot',
  'nginx-light': 'nginx',
  caddy: 'caddy',
};
const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** Installs what is missing where this is Debian and we are root; elsewhere says in one line what to install. */
export async function installSystemPackages(say) {
  const onDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/dpkg-query');
  const isThere = onDebian
    ? isInstalled
    : (name) => places.some((place) => existsSync(join(place, wanted[name])));
  const missing = Object.keys(wanted).filter((name) => !isThere(name));
  const maySetUp = onDebian && process.getuid?.() === 0;
  if (missing.length > 0) await installMissing(missing, maySetUp, say);
  if (maySetUp) await unpackExim(aptGet, say);
}

async function installMissing(missing, maySetUp, say) {
  const packages = missing.join(' ');
  if (!maySetUp) {
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
    const status = execFileSync('dpkg-query', ['-s', name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return status.includes('\nStatus: install ok installed\n');
  } catch {
    return false;
  }
}

async function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = startChild('apt-get', args, { env });
  return { code: await child.ended, said: child.said() };
}

/** The servers’ packages would start them; the tests start their own. Debian asks this file (policy-rc.d), 101 means no. */
function forbidServices() {
  const policy = '/usr/sbin/policy-rc.d';
  if (existsSync(policy)) return { lift: () => {} };
  writeFileSync(policy, '#!/bin/sh\nexit 101\n');
  chmodSync(policy, 0o755);
  return { lift: () => rmSync(policy, { force: true }) };
}
