import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { hangUp } from './servers/script';
import type { ScriptedOptions } from './servers/scripted';
import { checkServer, reachSignIn, signIn } from './wizard';
import { expect, test } from './world';

/** What no server says: they are read from pasted texts alone. */
type NoServer = 'incoming-server-problem' | 'local-client-problem';

/** What is tried with wrong settings, with a real server, a sign-in window, or at the end of this file. */
type Elsewhere =
  | 'dns-not-found'
  | 'connect-refused'
  | 'connect-timeout'
  | 'tls-wrong-mode-implicit-on-starttls-port'
  | 'tls-wrong-mode-plain-on-implicit-port'
  | 'cert-untrusted'
  | 'cert-name-mismatch'
  | 'cert-expired'
  | 'tls-too-old'
  | 'auth-bad-credentials'
  | 'oauth-token-invalid'
  | 'sender-not-allowed'
  | 'recipient-rejected'
  | 'unknown';

/** A server that says why, before a password is asked for. */
const beforeSignIn = {
  'helo-rejected': { ehlo: '550 5.7.1 Helo command rejected: need fully-qualified hostname' },
  'ip-blocklisted': { greeting: '554 5.7.1 Service unavailable; client host blocked using zen.spamhaus.org' },
  'too-many-connections': { greeting: '421 4.7.0 Too many concurrent connections from your address' },
  'server-temporary-failure': { greeting: '421 4.3.2 Service not active, try again later' },
  'server-closed-connection': { greeting: hangUp() },
  'starttls-not-offered': { greeting: `220 ${'*'.repeat(40)}`, ehlo: '500 Command unrecognized: "XXXX"' },
  'network-blocked': { ehlo: '550 5.7.1 Connection blocked by Mail Shield' },
  'not-smtp-server': { greeting: '521 host.example does not accept mail' },
  'auth-mechanism-unsupported': { wantsCertificate: true },
} satisfies Partial<Record<ProblemCode, ScriptedOptions>>;

/** A server that is fine up to the sign-in, and then says why. */
const afterSignIn = {
  'auth-app-password-required': { auth: '534 5.7.9 Application-specific password required.' },
  'auth-basic-disabled': {
    auth: '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [AB1PR01CA0001]',
  },
  'auth-smtp-disabled-tenant-or-mailbox': {
    auth: '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.',
  },
  'auth-blocked-by-policy': {
    auth: '535 5.7.139 Authentication unsuccessful, user is locked by your organization’s security defaults policy.',
  },
  // what stands behind an encrypting proxy may not know that the line is secure
  'starttls-required': { mailFrom: '530 5.7.0 Must issue a STARTTLS command first' },
  'auth-required': { mailFrom: '530 5.7.57 Client not authenticated to send mail.' },
  'auth-account-locked-or-disabled': { auth: '525 5.7.13 User account has been disabled' },
  'auth-too-many-attempts': { auth: '454 4.7.0 Too many login attempts, please try again later.' },
  'relay-denied': { rcptTo: '554 5.7.1 <alice@test.local>: Relay access denied' },
  'mailbox-full': { rcptTo: '552 5.2.2 The mailbox is over its storage quota' },
  greylisted: { rcptTo: '450 4.2.0 Greylisted, please come back in five minutes' },
  'account-sending-blocked': { mailFrom: '550 5.1.8 Access denied, bad outbound sender' },
  'rate-or-quota-limited': { mailFrom: '550 5.4.5 Daily user sending limit exceeded.' },
  'message-too-large': { dot: '552 5.3.4 Message size exceeds the fixed maximum message size' },
  'content-or-spam-rejected': { dot: '554 5.7.1 Rejected: this message was judged to be spam' },
  'sender-domain-auth-failed': {
    dot: '550 5.7.26 Unauthenticated mail: DMARC policy of the domain is reject',
  },
} satisfies Partial<Record<ProblemCode, ScriptedOptions>>;

// a cause that has no server yet is an error of types here
({ ...beforeSignIn, ...afterSignIn }) satisfies Record<
  Exclude<ProblemCode, NoServer | Elsewhere>,
  ScriptedOptions
>;

for (const [problem, script] of Object.entries(beforeSignIn)) {
  test(`a server that provokes ${problem} is told apart before the sign-in`, async ({ page, scripted }) => {
    const { settings, signIns } = await scripted(script);
    await expect(await checkServer(page, settings)).toHaveAttribute('data-problem', problem);
    expect(signIns).toEqual([]);
  });
}

for (const [problem, script] of Object.entries(afterSignIn)) {
  test(`a server that provokes ${problem} is told apart after the sign-in`, async ({
    page,
    world,
    scripted,
  }) => {
    const { alice } = world.people;
    const { settings } = await scripted(script);
    await reachSignIn(page, settings, alice.address);
    const verdict = await signIn(page, alice.password);
    await expect(verdict).toHaveAttribute('data-problem', problem);
    await verdict.getByRole('link', { name: 'More about this problem' }).click();
    await expect(page).toHaveURL(new RegExp(`/problems/${problem}$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('an old server is named, with the version it has', async ({ page, scripted }) => {
  const { settings } = await scripted({ mode: 'tls', minVersion: 'TLSv1', maxVersion: 'TLSv1.1' });
  await expect(await checkServer(page, settings)).toHaveAttribute('data-problem', 'tls-too-old');
});

test('a port for incoming mail is not called, and not told as tried', async ({ page, world }) => {
  const verdict = await checkServer(page, { host: world.host, port: 993, encryption: 'tls' });
  await expect(verdict.getByText('By its number, port 993 is for IMAP')).toBeVisible();
  await expect(verdict.locator('[data-status=stopped]')).toHaveCount(0);
  await expect(verdict.locator('[data-folded=not-tried]')).toContainText('Connect');
});
