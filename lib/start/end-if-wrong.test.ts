import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Begins as the server does, in a process of its own. */
function begin(env: Record<string, string>) {
  const register = "import('./instrumentation.ts').then((module) => (module.default ?? module).register())";
  return spawnSync(process.execPath, ['--import', 'tsx', '-e', register], {
    env: { ...process.env, NEXT_RUNTIME: 'nodejs', PRACTICE_MAILBOX: 'off', ...env },
    encoding: 'utf8',
  });
}

test('a server whose variables do not fit names all of them and does not start', () => {
  const { status, stderr } = begin({
    CHECK_ALLOW_PORTS: 'all',
    CHECK_ALLOW_NETWORKS: '10.0.0.0/8',
    CHECK_NAME: 'me',
    CHECK_LIMIT_HOST: '0',
    CHECK_REFERENCE: 'on',
    DISCOVERY_ISPDB: 'yes',
    DISCOVERY_LIMIT_VISITOR: 'many',
    DNS_SERVERS: 'dns.example.com',
    BLOCKED_HOSTS: 'smtp://a.example',
    TRUSTED_HOSTS: '*',
    METRICS_TOKEN: 'guess me',
    PRACTICE_MAILBOX: 'maybe',
    LOG_LEVEL: 'loud',
    OPERATOR_CONTACT: 'me',
    TRUSTED_PROXIES: 'all',
    SITE_ADDRESS: 'mail-help',
    DATA_DIR: '/dev/null/data',
    LINK_SIGNING_KEYS: 'a:b',
    STAFF_OIDC_ISSUER: 'https://login.example.com',
    TRUSTED_HOST: 'mail.example.org',
    CHECK_LIMIT_VISTOR: '5',
  });
  expect(stderr.trim().split('\n')).toEqual([
    'CHECK_LIMIT_VISTOR: there is no such setting; CHECK_LIMIT_VISITOR may be meant',
    'BLOCKED_HOSTS: "smtp://a.example" is not a host such as mail.example.org, *.example.org or 192.0.2.0/24',
    'CHECK_ALLOW_PORTS: "all" is neither a port (1 to 65535) nor a range such as 2000-3000',
    'CHECK_LIMIT_HOST: "0" is not a whole number above 0',
    'CHECK_NAME: "me" is not a full host name such as check.example.com',
    'CHECK_REFERENCE: "on" is neither "off" nor a server and port such as smtp.example.com:587',
    'DISCOVERY_ISPDB: "yes" is neither on nor off',
    'DISCOVERY_LIMIT_VISITOR: "many" is not a whole number above 0',
    'DNS_SERVERS: "dns.example.com" is not an IP address, with or without a port, such as 192.0.2.53:53',
    'LOG_LEVEL: "loud" is none of debug, info, warn, error, silent',
    'METRICS_TOKEN: is not 16 or more letters, digits and signs without spaces',
    'OPERATOR_CONTACT: "me" is neither an e-mail address nor a page such as https://example.org/contact',
    'PRACTICE_MAILBOX: "maybe" is neither on nor off',
    'TRUSTED_HOSTS: "*" is not a host such as mail.example.org or *.example.org',
    'TRUSTED_PROXIES: "all" is neither a network such as 10.0.0.0/8 nor the number of proxies in a row, as 1',
    'DATA_DIR: "/dev/null/data" cannot be written to (ENOTDIR)',
    'LINK_SIGNING_KEYS: key 1 is not an id, a colon and 32 or more bytes in base64url',
    'SITE_ADDRESS: "mail-help" is not an origin such as https://mail-help.example.com',
    'STAFF_OIDC_CLIENT_ID is missing: staff sign-in by OpenID Connect needs it',
    'STAFF_OIDC_CLIENT_SECRET is missing: staff sign-in by OpenID Connect needs it',
    'STAFF_OIDC_DOMAIN or STAFF_OIDC_GROUP is missing: without one, everybody there would be staff',
  ]);
  expect(status).toBe(78);
});
test('a server that serves prints no word of a fault: it may hold what somebody sent', () => {
  const failing = "import('./instrumentation.ts').then((module) => (module.default ?? module).register())";
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '-e', `${failing}.then(() => console.error(' ⨯', new SyntaxError('Sommer2026')))`],
    {
      env: { ...process.env, NEXT_RUNTIME: 'nodejs', NODE_ENV: 'production', PRACTICE_MAILBOX: 'off' },
      encoding: 'utf8',
    },
  );
  expect(stdout).toContain('"kind":"SyntaxError"');
  expect(stdout + stderr).not.toContain('Sommer');
});

test('a server on loopback makes its data folder and prints the address that sets the staff passphrase', async () => {
  const place = await mkdtemp(join(tmpdir(), 'sendwell-start-'));
  const { status, stderr } = begin({ DATA_DIR: join(place, 'data'), HOST: '127.0.0.1', PORT: '4321' });
  const names = await readdir(join(place, 'data'));
  await rm(place, { recursive: true });
  expect(stderr).toMatch(/\nhttp:\/\/127\.0\.0\.1:4321\/staff\/first\?key=[\w-]{43}\n$/);
  expect(names).toEqual(['cookie-key', 'link-signing-keys', 'staff-first-key']);
  expect(status).toBe(0);
});

test('a server whose variables fit starts without a word', () => {
  const { status, stderr } = begin({ CHECK_ALLOW_PORTS: '2526,3000-3010', CHECK_LIMIT_HOST: '' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
