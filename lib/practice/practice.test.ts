import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import tls from 'node:tls';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { VerdictEvent } from '@/lib/check/events';
import { startCheck } from '@/lib/check/start-check';
import type { Settings } from '@/lib/settings/settings';
import { practiceAccount } from './account';
import { createAuthority } from './authority';
import { type Practice, practiceInbox, practiceRoutes, startPractice } from './practice';
import { startPretendServer } from './pretend-server';
import { type ScenarioId, scenarios } from './scenarios';
import { practiceIsOn } from './switch';

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice.stop());

/** Sends a test message as a visitor of the practice page does, and gives the verdict. */
async function verdictFor(settings: Settings, more: Record<string, string> = {}): Promise<VerdictEvent> {
  const { address, password } = practiceAccount;
  const runId = randomBytes(16).toString('hex');
  const request = {
    runId,
    ...settings,
    mode: 'send',
    address,
    username: address,
    password,
    locale: 'en',
    ...more,
  };
  const reply = await startCheck(request, { visitor: 'test', routes: practiceRoutes() });
  if (reply.status !== 'running') throw new Error(`the check does not run: ${reply.status}`);
  for await (const event of reply.events) if (event.type === 'verdict') return event;
  throw new Error('the check ended without a verdict');
}

describe.concurrent('each exercise ends in its own verdict:', () => {
  const expected = {
    works: null,
    'wrong-encryption': 'tls-wrong-mode-plain-on-implicit-port',
    'wrong-password': 'auth-bad-credentials',
    'expired-certificate': 'cert-expired',
    'wrong-name': 'cert-name-mismatch',
    'no-starttls': 'starttls-not-offered',
    'sender-refused': 'sender-not-allowed',
    'recipient-refused': 'recipient-rejected',
    slow: null,
    silent: 'connect-timeout',
    'too-many': 'too-many-connections',
    'no-receipt': 'unknown',
  } satisfies Record<ScenarioId, string | null>;

  test.each(Object.entries(expected))('%s', async (id, problem) => {
    const verdict = await verdictFor(scenarios[id as ScenarioId].settings);
    const outcomes: Record<string, string> = { works: 'accepted', slow: 'accepted', 'no-receipt': 'unknown' };
    expect({ outcome: verdict.outcome, problem: verdict.problem }).toEqual({
      outcome: outcomes[id] ?? 'problem',
      problem,
    });
  });
});

describe('the practice mailbox', () => {
  test('shows the message that arrived, the newest first', async () => {
    const verdict = await verdictFor(scenarios.works.settings);
    expect(practiceInbox()?.[0]).toMatchObject({
      host: 'mail.practice.test',
      from: practiceAccount.address,
      to: practiceAccount.address,
      subject: expect.stringContaining(String(verdict.number)),
    });
  });
  test('takes a message by implicit TLS too', async () => {
    const settings = { host: 'mail.practice.test', port: 465, encryption: 'tls' } as const;
    expect((await verdictFor(settings)).outcome).toBe('accepted');
  });
  test('refuses another password', async () => {
    const verdict = await verdictFor(scenarios.works.settings, { password: 'something else' });
    expect(verdict.problem).toBe('auth-bad-credentials');
  });
  test('is its owner’s alone', async () => {
    const verdict = await verdictFor(scenarios.works.settings, { address: 'bob@practice.test' });
    expect(verdict.problem).toBe('sender-not-allowed');
  });
  test('names a wrong encryption with a change that was tested', async () => {
    const verdict = await verdictFor(scenarios['wrong-encryption'].settings);
    expect(verdict.change).toMatchObject({ tested: true });
  });
  test('has certificates that hold as long as a process may run', async () => {
    const route = practice.routes.find(({ host }) => host === 'mail.practice.test');
    const port = Object.entries(route?.ports ?? {}).find(([wanted]) => wanted === '465')?.[1];
    const socket = tls.connect({ host: '127.0.0.1', port, ca: route?.ca, servername: route?.host });
    await once(socket, 'secureConnect');
    const years = (Date.parse(socket.getPeerCertificate().valid_to) - Date.now()) / (365 * 24 * 3_600_000);
    socket.destroy();
    expect(years).toBeGreaterThan(5);
  });
  test('is no server that a Mac or an iPhone could refuse', async () => {
    const verdict = await verdictFor(scenarios.works.settings);
    expect(verdict.outcome).toBe('accepted');
    expect(verdict.seen.join()).not.toMatch(/iPhone/);
  });
  test('answers a message that it cannot read, and goes on', async () => {
    const authority = await createAuthority('test');
    const host = 'mail.practice.test';
    const deliver = () => Promise.reject(new Error('nested too deep'));
    const certificate = await authority.issue({ names: [host] });
    const server = await startPretendServer({ host, behaviour: {}, certificate, deliver }, true);
    const { address: user, password: pass } = practiceAccount;
    const sent = createTransport({
      host: '127.0.0.1',
      port: server.port,
      secure: true,
      tls: { ca: authority.ca, servername: host },
      auth: { user, pass },
    }).sendMail({ from: user, to: user, text: 'Hello' });
    await expect(sent).rejects.toMatchObject({ responseCode: 451 });
    await server.stop();
  });
  test('is started once, however often it is asked for', async () => {
    expect(await startPractice()).toBe(practice);
  });
  test('keeps no more than the last 20 messages', async () => {
    const { createInbox } = await import('./inbox');
    const inbox = createInbox();
    for (let at = 1; at <= 22; at += 1)
      await inbox.deliver(Buffer.from(`Subject: ${at}\r\n\r\nHello`), 'host');
    expect(inbox.messages().map(({ subject }) => subject)).toEqual(
      Array.from({ length: 20 }, (_, at) => String(22 - at)),
    );
  });
});

describe('the practice mailbox runs', () => {
  test.each([
    [true, { HOST: '127.0.0.1' }],
    [true, { HOST: 'localhost' }],
    [true, { HOST: '::1' }],
    [true, { HOST: '127.0.0.2' }],
    [true, { HOST: '0.0.0.0', PRACTICE_MAILBOX: 'on' }],
    [true, { NODE_ENV: 'development' }],
    [false, { HOST: '0.0.0.0' }],
    [false, { HOST: '127.0.0.1', PRACTICE_MAILBOX: 'off' }],
    [false, { NODE_ENV: 'production' }],
  ])('%s with %o', (on, env) => {
    expect(practiceIsOn(env)).toBe(on);
  });
});
