import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { describeWith } from '@/e2e/servers/describe-with';
import { people } from '@/e2e/servers/people';
import { postfixPrograms, startPostfix } from '@/e2e/servers/postfix';
import { refusedPort } from '@/e2e/servers/strangers';
import type { Settings } from '@/lib/settings/settings';
import { eventsOf, routeHere, sendingAs, trialCheck } from './check-for-test';
import { readOptions } from './options';

const { folder, certificates, ca } = await certificatesForTests();
const { alice } = people;

describeWith(postfixPrograms, 'a check of Postfix', () => {
  let postfix: Awaited<ReturnType<typeof startPostfix>>;
  beforeAll(async () => {
    postfix = await startPostfix({ folder: join(folder, 'postfix'), certificates });
  });
  afterAll(() => postfix?.stop());

  /** A check of localhost as Alice, which has this port and Postfix’s two for sending. */
  function checkOf(settings: Omit<Settings, 'host'>, password: string = alice.password) {
    const { submission, submissions } = postfix;
    const neighbours = `${submission}:starttls,${submissions}:tls`;
    const route = routeHere(ca, [settings.port, submission, submissions]);
    return eventsOf(
      trialCheck({
        settings: { host: 'localhost', ...settings },
        ...sendingAs({ ...alice, password }),
        options: readOptions({ CHECK_NEIGHBOURS: neighbours }, [route]),
      }),
    );
  }

  test.each(['submission', 'submissions'] as const)(
    'at its %s port puts a message into the mailbox',
    async (name) => {
      const encryption = name === 'submission' ? 'starttls' : 'tls';
      const { events, verdict } = await checkOf({ port: postfix[name], encryption });
      expect(verdict).toMatchObject({ outcome: 'accepted', problem: null });
      expect(events[0]).toMatchObject({ type: 'plan', number: verdict.number });
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
      const { verdict } = await checkOf({ port: postfix[name], encryption });
      expect(verdict).toMatchObject({ outcome: 'problem', problem, change: { to, tested: true } });
      await expect.poll(postfix.connections).toBe(0);
      const { change } = verdict;
      const again = await checkOf({ port: postfix[name], encryption, ...change?.to });
      expect(again.verdict.outcome).toBe('accepted');
    },
  );
  test('with a wrong password says so', async () => {
    const settings = { port: postfix.submission, encryption: 'starttls' } as const;
    const { verdict } = await checkOf(settings, 'not-the-password');
    expect(verdict).toMatchObject({ outcome: 'problem', problem: 'auth-bad-credentials' });
    expect(JSON.stringify(verdict)).not.toContain('not-the-password');
  });
  test.each([alice.password, 'not-the-password'])(
    'shows nothing of the password %s in any event',
    async (password) => {
      const settings = { port: postfix.submission, encryption: 'starttls' } as const;
      const { events } = await checkOf(settings, password);
      const shown = JSON.stringify(events);
      for (const secret of [password, `\0${alice.address}\0${password}`]) {
        expect(shown).not.toContain(secret);
        expect(shown).not.toContain(Buffer.from(secret).toString('base64').slice(0, -2));
      }
    },
  );
  test('at a port where nobody answers names one that does', async () => {
    const port = await refusedPort();
    const { verdict } = await checkOf({ port, encryption: 'starttls' });
    expect(verdict).toMatchObject({
      problem: 'connect-refused',
      change: { to: { port: postfix.submission }, tested: true },
    });
  });
  test('without STARTTLS on the port says so', async () => {
    const { verdict } = await checkOf({ port: postfix.plain, encryption: 'starttls' });
    expect(verdict).toMatchObject({
      problem: 'starttls-not-offered',
      change: { to: { port: postfix.submission }, tested: true },
    });
  });
});
