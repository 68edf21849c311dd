import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Certificates, makeCertificates } from '@/e2e/servers/certificates';
import { describeWith } from '@/e2e/servers/describe-with';
import { temporaryFolder } from '@/e2e/servers/folder';
import { people } from '@/e2e/servers/people';
import { postfixPrograms, startPostfix } from '@/e2e/servers/postfix';
import { silence } from '@/e2e/servers/script';
import { startScripted } from '@/e2e/servers/scripted';
import { refusedPort } from '@/e2e/servers/strangers';
import { encryptionLabelsFor } from '@/lib/outlook/encryption-labels';
import type { Settings } from '@/lib/settings/settings';
import { signInWith } from '@/lib/smtp/sign-in';
import { translatorFor } from '@/lib/text/translator';
import { check } from './check';
import type { CheckEvent, PlanEvent, VerdictEvent } from './events';
import { readOptions } from './options';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let certificates: Certificates;
let ca: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  certificates = await makeCertificates(join(folder.path, 'certificates'));
  ca = await readFile(certificates.ca, 'utf8');
});
afterAll(() => folder.remove());

type Person = { address: string; password: string };

/** All events of a check of localhost, where the given ports are the only ones there are. */
async function eventsOf(
  settings: Omit<Settings, 'host'>,
  neighbours: string,
  person?: Person,
  signal = new AbortController().signal,
) {
  const listed = readOptions({ CHECK_NEIGHBOURS: neighbours });
  const ports = [settings.port, ...listed.neighbours.map(({ port }) => port)];
  const route = {
    host: 'localhost',
    address: '127.0.0.1',
    ca,
    ports: Object.fromEntries(ports.map((port) => [port, port])),
  };
  const events: CheckEvent[] = [];
  for await (const event of check({
    runId: 'a'.repeat(32),
    settings: { host: 'localhost', ...settings },
    ...(person && {
      address: person.address,
      signIn: signInWith(person.address, { password: person.password }),
    }),
    options: { ...listed, routes: [route] },
    signal,
    t: translatorFor('en'),
    labels: encryptionLabelsFor(undefined),
  }))
    events.push(event);
  return { events, plan: events[0] as PlanEvent, verdict: events.at(-1) as VerdictEvent };
}

describeWith(postfixPrograms, 'a check of Postfix', () => {
  let postfix: Awaited<ReturnType<typeof startPostfix>>;
  let neighbours: string;
  let alice: Person;
  beforeAll(async () => {
    postfix = await startPostfix({ folder: join(folder.path, 'postfix'), certificates });
    neighbours = `${postfix.submission}:starttls,${postfix.submissions}:tls`;
    alice = { address: postfix.user, password: postfix.password };
  });
  afterAll(() => postfix?.stop());

  test.each(['submission', 'submissions'] as const)(
    'at its %s port puts a message into the mailbox',
    async (name) => {
      const encryption = name === 'submission' ? 'starttls' : 'tls';
      const { plan, verdict } = await eventsOf({ port: postfix[name], encryption }, neighbours, alice);
      expect(verdict).toMatchObject({ outcome: 'accepted', problem: null, number: plan.number });
      expect(verdict.number).toMatch(/^[1-9]\d{3}$/);
      expect(verdict.receipt).toMatch(/^250 2\.0\.0 Ok: queued as/);
      const source = await postfix.readMail(alice.address, (mail) => mail.includes(`${verdict.number}`));
      expect(source).toContain('Auto-Submitted: auto-generated');
      await expect.poll(postfix.connections).toBe(0);
    },
  );
  test.each([
    ['submissions', 'starttls', 'tls-wrong-mode-plain-on-implicit-port', { encryption: 'tls' }],
    ['submission', 'tls', 'tls-wrong-mode-implicit-on-starttls-port', { encryption: 'starttls' }],
  ] as const)(
    'at its %s port with %s names the change, and has tried it',
    async (name, encryption, problem, to) => {
      const { verdict } = await eventsOf({ port: postfix[name], encryption }, neighbours, alice);
      expect(verdict).toMatchObject({ outcome: 'problem', problem, change: { to, tested: true } });
      await expect.poll(postfix.connections).toBe(0);
      const { change } = verdict;
      const again = await eventsOf({ port: postfix[name], encryption, ...change?.to }, neighbours, alice);
      expect(again.verdict.outcome).toBe('accepted');
    },
  );
  test('with a wrong password says so', async () => {
    const wrong = { ...alice, password: 'not-the-password' };
    const { verdict } = await eventsOf(
      { port: postfix.submission, encryption: 'starttls' },
      neighbours,
      wrong,
    );
    expect(verdict).toMatchObject({ outcome: 'problem', problem: 'auth-bad-credentials' });
    expect(JSON.stringify(verdict)).not.toContain('not-the-password');
  });
  test.each(['s3cret-pass', 'not-the-password'])(
    'shows nothing of the password %s in any event',
    async (password) => {
      const settings = { port: postfix.submission, encryption: 'starttls' } as const;
      const { events } = await eventsOf(settings, neighbours, { ...alice, password });
      const shown = JSON.stringify(events);
      for (const secret of [password, `\0${alice.address}\0${password}`]) {
        expect(shown).not.toContain(secret);
        expect(shown).not.toContain(Buffer.from(secret).toString('base64').slice(0, -2));
      }
    },
  );
  test('at a port where nobody answers names one that does', async () => {
    const port = await refusedPort();
    const { verdict } = await eventsOf({ port, encryption: 'starttls' }, neighbours, alice);
    expect(verdict).toMatchObject({
      problem: 'connect-refused',
      change: { to: { port: postfix.submission }, tested: true },
    });
  });
  test('without STARTTLS on the port says so', async () => {
    const { verdict } = await eventsOf({ port: postfix.plain, encryption: 'starttls' }, neighbours, alice);
    expect(verdict).toMatchObject({
      problem: 'starttls-not-offered',
      change: { to: { port: postfix.submission }, tested: true },
    });
  });
});

describe('the events', () => {
  test('begin with a plan that fills the first 1,024 bytes and end with the verdict', async () => {
    const server = await startScripted({ certificate: certificates.good });
    const { events, plan } = await eventsOf({ port: server.port, encryption: 'starttls' }, '');
    await server.stop();
    expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(['plan', 'stage', 'verdict']));
    expect(events.findIndex(({ type }) => type === 'verdict')).toBe(events.length - 1);
    expect(Buffer.byteLength(JSON.stringify(plan))).toBeGreaterThan(1_024);
    expect(plan.stages.map(({ label }) => label)).toContain('Find the server');
  });
  test('tell of each stage as it begins and as it ends', async () => {
    const server = await startScripted({ certificate: certificates.good });
    const { events } = await eventsOf({ port: server.port, encryption: 'starttls' }, '');
    await server.stop();
    const steps = events.flatMap((event) =>
      event.type === 'stage' ? [`${event.stage} ${event.status}`] : [],
    );
    expect(steps).toEqual([
      'look-up running',
      'look-up ok',
      'connect running',
      'connect ok',
      'greet running',
      'greet ok',
      'encrypt running',
      'encrypt ok',
      'sign-in skipped',
      'sender skipped',
      'recipient skipped',
      'message skipped',
    ]);
  });
  test.each([
    ['starttls', ['greet', 'encrypt']],
    ['tls', ['encrypt', 'greet']],
    ['none', ['greet', 'encrypt']],
  ] as const)(
    'have the stages of %s in the order of the wire, in the plan and in the verdict',
    async (encryption, middle) => {
      const mode = encryption === 'none' ? 'plain' : encryption;
      const server = await startScripted({ certificate: certificates.good, mode });
      const { events, plan, verdict } = await eventsOf({ port: server.port, encryption }, '');
      await server.stop();
      const wire = ['look-up', 'connect', ...middle, 'sign-in', 'sender', 'recipient', 'message'];
      const told = events.flatMap((event) => (event.type === 'stage' ? [event.stage] : []));
      expect(plan.stages.map(({ stage }) => stage)).toEqual(wire);
      expect(verdict.stages.map(({ stage }) => stage)).toEqual(wire);
      expect([...new Set(told)]).toEqual(wire);
      const ended = encryption === 'none' ? 'skipped' : 'ok';
      expect(verdict.stages.find(({ stage }) => stage === 'encrypt')?.status).toBe(ended);
    },
  );
  test('say that the line is not to be encrypted even when the server never answers', async () => {
    const { verdict } = await eventsOf({ port: await refusedPort(), encryption: 'none' }, '');
    expect(verdict.stages.slice(1, 5).map(({ stage, status }) => `${stage} ${status}`)).toEqual([
      'connect stopped',
      'greet not-tried',
      'encrypt skipped',
      'sign-in not-tried',
    ]);
  });
  test('stop without a verdict when the check is cancelled, and the sockets are closed', async () => {
    const server = await startScripted({ certificate: certificates.good, ehloTls: silence });
    const cancel = new AbortController();
    const running = eventsOf({ port: server.port, encryption: 'starttls' }, '', undefined, cancel.signal);
    await expect.poll(() => server.commands.filter((line) => line.startsWith('EHLO')).length).toBe(2);
    cancel.abort();
    const { events } = await running;
    expect(events.some(({ type }) => type === 'verdict')).toBe(false);
    await expect.poll(server.connections).toBe(0);
    await server.stop();
  });
  test('stop when nobody reads them any more', async () => {
    const server = await startScripted({ certificate: certificates.good, ehlo: silence });
    const events = check({
      runId: 'b'.repeat(32),
      settings: { host: '127.0.0.1', port: server.port, encryption: 'starttls' },
      options: readOptions({
        CHECK_ALLOW_PORTS: String(server.port),
        CHECK_ALLOW_NETWORKS: '127.0.0.0/8',
        CHECK_NEIGHBOURS: '',
      }),
      signal: new AbortController().signal,
      t: translatorFor('en'),
      labels: encryptionLabelsFor(undefined),
    });
    for await (const event of events) if (event.type === 'stage' && event.stage === 'greet') break;
    await expect.poll(server.connections).toBe(0);
    await server.stop();
  });
});

describe('the test message', () => {
  /** The words of the message that a check leaves at a server. */
  async function messageOf(encryption: 'starttls' | 'none', signIn: boolean) {
    const mode = encryption === 'none' ? 'plain' : encryption;
    const server = await startScripted({
      certificate: certificates.good,
      mode,
      mechanisms: signIn ? ['PLAIN'] : [],
    });
    const { address, password } = people.alice;
    const route = { host: 'localhost', address: '127.0.0.1', ca, ports: { [server.port]: server.port } };
    const events = check({
      runId: 'd'.repeat(32),
      settings: { host: 'localhost', port: server.port, encryption },
      address,
      signIn: signIn || encryption === 'none' ? signInWith(address, { password }) : undefined,
      options: readOptions({ CHECK_NEIGHBOURS: '', CHECK_NAME: 'check.example.com' }, [route]),
      signal: new AbortController().signal,
      t: translatorFor('en'),
      labels: encryptionLabelsFor(undefined),
    });
    let last: CheckEvent | undefined;
    for await (const event of events) last = event;
    await server.stop();
    expect(last).toMatchObject({ outcome: 'accepted' });
    return (await PostalMime.parse(server.messages[0] ?? '')).text ?? '';
  }

  test('tells the owner of the mailbox where and when it was asked for, and that a password was used', async () => {
    const text = await messageOf('starttls', true);
    expect(text).toContain('Sendwell at check.example.com');
    expect(text).toContain(`${new Date().toISOString().slice(0, 10)} `);
    expect(text).toMatch(/ \d\d:\d\d UTC/);
    expect(text).toContain('Change the password');
  });
  test.each(['starttls', 'none'] as const)(
    'with %s and no sign-in says that no password was used',
    async (encryption) => {
      const text = await messageOf(encryption, false);
      expect(text).toContain('Sendwell at check.example.com');
      expect(text).toContain('No password was used');
      expect(text).not.toContain('Change the password');
    },
  );
});

describe('a target that may not be tried', () => {
  test('is refused, and nothing is dialled', async () => {
    const server = await startScripted({ mode: 'plain' });
    const events: CheckEvent[] = [];
    for await (const event of check({
      runId: 'c'.repeat(32),
      settings: { host: '127.0.0.1', port: server.port, encryption: 'none' },
      options: readOptions({}),
      signal: new AbortController().signal,
      t: translatorFor('en'),
      labels: encryptionLabelsFor(undefined),
    }))
      events.push(event);
    expect(events.at(-1)).toMatchObject({
      outcome: 'refused',
      problem: null,
      neighbours: [],
      transcript: [],
    });
    expect(server.accepted()).toBe(0);
    await server.stop();
  });
});
