import { spawnSync } from 'node:child_process';
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
  });
  expect(stderr.trim().split('\n')).toEqual([
    'CHECK_ALLOW_PORTS: "all" is neither a port (1 to 65535) nor a range such as 2000-3000',
    'CHECK_LIMIT_HOST: "0" is not a whole number above 0',
    'CHECK_NAME: "me" is not a full host name such as check.example.com',
    'CHECK_REFERENCE: "on" is neither "off" nor a server and port such as smtp.example.com:587',
    'DISCOVERY_ISPDB: "yes" is neither on nor off',
    'DISCOVERY_LIMIT_VISITOR: "many" is not a whole number above 0',
    'DNS_SERVERS: "dns.example.com" is not an IP address, with or without a port, such as 192.0.2.53:53',
  ]);
  expect(status).toBe(78);
});
test('a server whose variables fit starts without a word', () => {
  const { status, stderr } = begin({ CHECK_ALLOW_PORTS: '2526,3000-3010', CHECK_LIMIT_HOST: '' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
