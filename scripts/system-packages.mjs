import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { startChild } from './children.mjs';
import { messages } from './messages.mjs';
import { unpackExim } from './unpack-exim.mjs';

/** Chromium without windows: the tests take half the time in it that they take in the whole browser. */
const browser = 'chromium-headless-shell';

/** Debian packages that the tests want, a browser, mail servers and reverse proxies, and the programs of which one tells others that it is there. */
const wanted = {
  [browser]: [browser, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  postfix: ['postfix'],
  'sasl2-bin': ['saslpasswd2'],
  'libsasl2-modules': ['saslpasswd2'],
  'dovecot-imapd': ['dovecot'],
  'nginx-light': ['nginx'],
  caddy: ['caddy'],
};
/** What does as well, where a package cannot be had. */
const instead = { [browser]: 'chromium' };
const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** Installs what is missing where this is Debian and we are root; elsewhere says in one line what to install. */
export async function installSystemPackages(say) {
  const onDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/dpkg-query');
  const isThere = onDebian
    ? isInstalled
    : (name) => wanted[name].some((program) => places.some((place) => existsSync(join(place, program))));
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
    const together = await install(missing);
    if (together.code === 0) return;
    // one that cannot be had would keep the others out
    const lacking = [];
    for (const name of missing) if (!(await installOneOf(name, instead[name]))) lacking.push(name);
    if (lacking.length === 0) return;
    process.stderr.write(`${update.said}${together.said}`);
    say(messages.systemWrong({ packages: lacking.join(' ') }));
  } finally {
    forbidden.lift();
  }
}

async function installOneOf(...names) {
  for (const name of names) {
    if (name && (isInstalled(name) || (await install([name])).code === 0)) return true;
  }
  return false;
}

function install(names) {
  return aptGet(['install', '-y', '--no-install-recommends', ...names]);
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
