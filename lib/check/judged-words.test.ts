import { describe, expect, test } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { people } from '@/e2e/servers/people';
import { startScripted } from '@/e2e/servers/scripted';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import { signInWith } from '@/lib/smtp/sign-in';
import { eventsOf, routeHere, trialCheck } from './check-for-test';
import { readOptions } from './options';

const { certificates, ca } = await certificatesForTests();
const keep = stopAfterTests();

async function verdictFor(auth: string, username: string, password: string) {
  const server = await keep(startScripted({ certificate: certificates.good, auth }));
  const { verdict } = await eventsOf(
    trialCheck({
      settings: { host: 'localhost', port: server.port, encryption: 'starttls' },
      address: people.alice.address,
      signIn: signInWith(username, { password }),
      options: readOptions({ CHECK_NEIGHBOURS: '' }, [routeHere(ca, [server.port])]),
    }),
  );
  return verdict;
}

const { password } = people.alice;
const tenant =
  '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.';
const appPassword = '534 5.7.9 Application-specific password required.';

describe('a sign-in whose values are words of replies', () => {
  test.each([
    ['smtp', password, tenant, 'auth-smtp-disabled-tenant-or-mailbox'],
    ['tenant', password, tenant, 'auth-smtp-disabled-tenant-or-mailbox'],
    ['alice', 'password', appPassword, 'auth-app-password-required'],
    ['alice', 'Password123', appPassword, 'auth-app-password-required'],
    ['alice', 'disabled', tenant, 'auth-smtp-disabled-tenant-or-mailbox'],
  ])('%s with the password %s is judged by what the server said: %s', async (user, secret, auth, problem) => {
    expect(await verdictFor(auth, user, secret)).toMatchObject({ problem });
  });
  test('leaves no gap by which a word that is the password is told', async () => {
    const verdict = await verdictFor(appPassword, 'alice', 'password');
    expect(verdict.transcript).toContain('<~ 534 5.7.9 [hidden]');
    expect(JSON.stringify(verdict)).not.toMatch(/\[password\]|Application-specific/);
  });
  test('leaves no gap in our own words either', async () => {
    const { transcript } = await verdictFor('235 2.7.0 welcome', 'alice', 'mail from');
    expect(transcript.join('\n')).toMatch(/~> MAIL FROM:<\[address\]>/);
  });
});
