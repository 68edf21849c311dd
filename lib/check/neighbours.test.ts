import { expect, test } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { wait } from '@/e2e/servers/script';
import { type Scripted, type ScriptedOptions, startScripted } from '@/e2e/servers/scripted';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import { startSilent } from '@/e2e/servers/strangers';
import { eventsOf, routeHere, sendingAs, trialCheck, verdictOn } from './check-for-test';
import { neighboursOf } from './neighbours';
import { readOptions } from './options';

const { certificates, ca } = await certificatesForTests();
const keep = stopAfterTests();
const start = (options: ScriptedOptions) =>
  keep(startScripted({ certificate: certificates.good, ...options }));

/** What a check of one server says, beside another that takes TLS from the first byte. `sending`: null before any sign-in. */
async function verdictOf(server: Scripted, neighbour: Scripted, sending: object | null = sendingAs()) {
  const route = routeHere(ca, [server.port, neighbour.port]);
  const neighbours = `${neighbour.port}:tls,${server.port}:starttls`;
  const { verdict } = await eventsOf(
    trialCheck({
      settings: { host: 'localhost', port: server.port, encryption: 'starttls' },
      ...sending,
      options: readOptions({ CHECK_NEIGHBOURS: neighbours }, [route]),
    }),
  );
  return verdict;
}

test('a check that gets on calls its server once, and no other port', async () => {
  const [server, neighbour] = await Promise.all([start({}), start({ mode: 'tls' })]);
  expect(await verdictOf(server, neighbour)).toMatchObject({ outcome: 'accepted' });
  expect([server.accepted(), neighbour.accepted()]).toEqual([1, 0]);
});

test('a check that stops for a reason which another port may cure looks there before it ends', async () => {
  const [server, neighbour] = await Promise.all([start({ mode: 'plain' }), start({ mode: 'tls' })]);
  expect(await verdictOf(server, neighbour)).toMatchObject({
    problem: 'starttls-not-offered',
    change: { to: { port: neighbour.port, encryption: 'tls' }, tested: true },
  });
  expect(neighbour.accepted()).toBe(1);
});

test.each([
  ['by a window', ['XOAUTH2'], 'auth-basic-disabled'],
  ['of a Windows network', ['NTLM', 'GSSAPI'], 'auth-mechanism-unsupported'],
  ['of other kinds', ['SCRAM-SHA-256'], 'auth-mechanism-unsupported'],
])(
  'a port with a sign-in %s alone is changed for one that takes a password',
  async (_, mechanisms, problem) => {
    const [server, neighbour] = await Promise.all([start({ mechanisms }), start({ mode: 'tls' })]);
    const verdict = await verdictOf(server, neighbour);
    expect(verdict).toMatchObject({
      problem,
      title: 'This port takes no password, and another one does',
      change: { to: { port: neighbour.port, encryption: 'tls' }, tested: true },
      whoCanFix: ['you'],
    });
    expect(verdict.steps.join()).not.toMatch(/window|address alone/);
    const before = await verdictOf(server, neighbour, null);
    expect(before).toMatchObject({ outcome: 'server-ok', problem });
    for (const part of ['title', 'steps', 'change', 'whoCanFix'] as const)
      expect(before[part]).toEqual(verdict[part]);
  },
);

test('a port that names no way to sign in is changed for one that does, before a password is typed too', async () => {
  const [server, neighbour] = await Promise.all([start({ mechanisms: [] }), start({ mode: 'tls' })]);
  const change = { to: { port: neighbour.port, encryption: 'tls' }, tested: true };
  const told = { problem: 'auth-mechanism-unsupported', title: 'This port takes no sign-in', change };
  expect(await verdictOf(server, neighbour)).toMatchObject({ outcome: 'problem', ...told });
  expect(await verdictOf(server, neighbour, null)).toMatchObject({ outcome: 'server-ok', ...told });
  expect(await verdictOf(server, neighbour, { relay: true })).toMatchObject({
    outcome: 'server-ok',
    problem: null,
    change: null,
    steps: expect.arrayContaining([expect.stringContaining(`use port ${neighbour.port} with SSL/TLS`)]),
  });
  expect([...server.signIns, ...neighbour.signIns]).toEqual([]);
});

test.each([
  ['with a password', sendingAs()],
  ['before any sign-in', null],
])('a port that names no way to sign in does not end the looks: the next one may, %s', async (_, sending) => {
  const server = await start({ mode: 'plain' });
  const bare = await start({ mechanisms: [] });
  const sound = await start({ mode: 'tls', greeting: wait(300, '220 mail.example.com ESMTP') });
  const { verdict } = await eventsOf(
    trialCheck({
      settings: { host: 'localhost', port: server.port, encryption: 'starttls' },
      ...sending,
      options: readOptions({ CHECK_NEIGHBOURS: `${bare.port}:starttls,${sound.port}:tls` }, [
        routeHere(ca, [server.port, bare.port, sound.port]),
      ]),
    }),
  );
  expect(verdict).toMatchObject({
    change: { to: { port: sound.port, encryption: 'tls' }, tested: true },
  });
});

test.each<[string, ScriptedOptions]>([
  ['does not finish what it says', { greeting: Buffer.from('220-mx.example\r\n\r\n') }],
  ['speaks out of turn', { ehlo: '220 ready' }],
  ['has lost count', { ehloTls: '503 5.5.1 Bad sequence of commands' }],
])('a port that %s is changed for one that answers as it should', async (_, script) => {
  const [server, neighbour] = await Promise.all([start(script), start({ mode: 'tls' })]);
  expect(await verdictOf(server, neighbour)).toMatchObject({
    problem: 'unknown',
    change: { to: { port: neighbour.port, encryption: 'tls' }, tested: true },
    whoCanFix: ['you'],
  });
});

test('a port that loses count behind the sign-in is not changed for another', async () => {
  const [server, neighbour] = await Promise.all([
    start({ mailFrom: '503 5.5.1 Bad sequence of commands' }),
    start({ mode: 'tls' }),
  ]);
  expect(await verdictOf(server, neighbour)).toMatchObject({ problem: 'unknown', change: null });
});

test('a port with a sign-in by a window alone is not changed for another of its kind', async () => {
  const mechanisms = ['XOAUTH2', 'OAUTHBEARER'];
  const [server, neighbour] = await Promise.all([start({ mechanisms }), start({ mode: 'tls', mechanisms })]);
  const verdict = await verdictOf(server, neighbour);
  expect(verdict).toMatchObject({ problem: 'auth-basic-disabled', change: null });
  expect(verdict.title).toBe('This server takes no passwords, only a sign-in window');
});

test('a silent port is not asked in the same words again, which would keep others from being called', {
  timeout: 40_000,
}, async () => {
  const silent = await startSilent();
  const [first, second] = await Promise.all([start({ mode: 'tls' }), start({})]);
  const verdict = await verdictOn({ server: silent, encryption: 'none' }, ca, [
    { server: first, encryption: 'tls' },
    { server: second, encryption: 'starttls' },
  ]);
  expect(verdict).toMatchObject({ problem: 'connect-timeout', change: { tested: true } });
  expect(verdict.neighbours).toContainEqual(
    expect.objectContaining({ port: silent.port, encryption: 'starttls', status: 'not-finished' }),
  );
});

test.each([
  ['a usual port', 587, ['587 starttls', '587 tls', '465 tls', '25 starttls', '2525 starttls']],
  [
    'the port that is encrypted at once',
    465,
    ['465 tls', '465 starttls', '587 starttls', '25 starttls', '2525 starttls'],
  ],
])('without encryption %s is looked at in both ways that encrypt', (_, port, order) => {
  const looks = neighboursOf(
    { host: 'smtp.example.org', port, encryption: 'none' },
    readOptions({}).neighbours,
  );
  expect(looks.map((each) => `${each.port} ${each.encryption}`)).toEqual(order);
});
