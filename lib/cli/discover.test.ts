import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { a, type Dns, mx, srv, startDns } from '@/e2e/servers/dns';
import type { Listener } from '@/e2e/servers/sockets';
import { startHangUp } from '@/e2e/servers/strangers';

let dns: Dns;
beforeAll(async () => {
  dns = await startDns({
    'work.test': [
      mx('eu-smtp-inbound-1.mimecast.com'),
      { type: 'TXT', data: ['v=spf1 include:spf.protection.outlook.com -all'] },
    ],
    'smtp.guessed.test': [a('127.0.0.1')],
    '_submission._tcp.elsewhere.test': [srv('smtp.hoster.example', 587)],
    '_submission._tcp.xn--bcher-kva.test': [srv('smtp.xn--bcher-kva.test', 587)],
  });
});
afterAll(() => dns.stop());

/** Runs the command as npm does. */
function run(args: string[], env: Record<string, string> = {}) {
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'lib/cli/discover.ts', ...args],
      { env: { ...process.env, DNS_SERVERS: dns.server, ...env } },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

test('--json prints one line with what the domain’s records say, and nothing else', async () => {
  const { code, out, err } = await run(['elsewhere.test', '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.trim().split('\n')).toHaveLength(1);
  const found = JSON.parse(out);
  expect(Object.keys(found)).toEqual(['domain', 'provider', 'candidates', 'signIn', 'ms']);
  expect(found).toMatchObject({ domain: 'elsewhere.test', provider: null, signIn: [] });
  expect(found.candidates).toEqual([
    { host: 'smtp.hoster.example', port: 587, encryption: 'starttls', source: 'srv', confirm: true },
  ]);
  expect(found.ms).toBeLessThan(6_000);
});

test('without --json it says in words where settings were found and what to ask', async () => {
  const { out } = await run(['work.test']);
  expect(out).toMatch(/Provider: Microsoft 365/);
  expect(out).toMatch(/1\. smtp\.office365\.com, port 587, STARTTLS/);
  expect(out).toMatch(/Use it only if Microsoft 365 runs your mailbox/);
});

test('a domain in its own script is looked up in A-labels', async () => {
  const { out } = await run(['Bücher.test', '--json']);
  expect(JSON.parse(out)).toMatchObject({
    domain: 'xn--bcher-kva.test',
    candidates: [{ host: 'smtp.xn--bcher-kva.test', confirm: false }],
  });
});

test('nothing found is an answer of its own', async () => {
  const { code, out } = await run(['nowhere.test', '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    domain: 'nowhere.test',
    provider: null,
    candidates: [],
    signIn: [],
  });
});

test.each([[['anna@example.org']], [[]], [['a.test', 'b.test']], [['localhost']], [['a.test', '--all']]])(
  'arguments %j do not fit, and nobody is asked',
  async (args) => {
    const before = dns.asked.length;
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: npm run --silent discover');
    expect(dns.asked.length).toBe(before);
  },
);

describe('who wants to be left alone', () => {
  let server: Listener;
  let env: Record<string, string>;
  beforeAll(async () => {
    server = await startHangUp();
    env = { CHECK_ALLOW_NETWORKS: '127.0.0.0/8', CHECK_NEIGHBOURS: `${server.port}:tls` };
  });
  afterAll(() => server.stop());

  test('is dialled from a terminal as long as nobody has said otherwise', async () => {
    const before = server.accepted();
    await run(['guessed.test'], env);
    expect(server.accepted()).toBe(before + 1);
  });
  test('is not dialled with CHECK_OFF, which is said beside what the records tell', async () => {
    const before = server.accepted();
    const { code, err } = await run(['guessed.test', '--json'], { ...env, CHECK_OFF: 'Back on Monday.' });
    expect({ code, dialled: server.accepted() - before }).toEqual({ code: 1, dialled: 0 });
    expect(err).toContain('CHECK_OFF');
    expect(err).toContain('Back on Monday.');
    const told = await run(['elsewhere.test', '--json'], { ...env, CHECK_OFF: 'on' });
    expect(JSON.parse(told.out).candidates).toMatchObject([{ source: 'srv' }]);
  });
  test('is not dialled with BLOCKED_HOSTS', async () => {
    const before = server.accepted();
    await run(['guessed.test'], { ...env, BLOCKED_HOSTS: '*.guessed.test' });
    expect(server.accepted()).toBe(before);
  });
});

test('a variable that does not fit is named', async () => {
  const { code, err } = await run(['a.test'], { DNS_SERVERS: 'dns.example' });
  expect(code).toBe(2);
  expect(err).toMatch(/^DNS_SERVERS: /);
});
