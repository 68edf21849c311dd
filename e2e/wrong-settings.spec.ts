import { hangUp } from './servers/script';
import { startBanner, startHttp } from './servers/strangers';
import { checkServer, reachSignIn, signIn } from './wizard';
import { expect, test } from './world';

test('SSL/TLS on a STARTTLS port is named at once, and one press leads to an accepted message', async ({
  page,
  world,
}) => {
  const { address, password } = world.people.alice;
  const verdict = await checkServer(page, { ...world.right, encryption: 'tls' });
  await expect(verdict).toHaveAttribute('data-problem', 'tls-wrong-mode-implicit-on-starttls-port');
  await expect(verdict.getByText('We tried this beside the check')).toBeVisible();
  await page.getByRole('radio', { name: 'Send a test message to myself' }).check();
  await page.getByLabel('Your e-mail address').fill(address);
  await verdict.getByRole('button', { name: 'Use this and check again' }).click();
  await expect(page.getByRole('heading', { name: 'The server is fine. Now sign in.' })).toBeVisible();
  await expect(page).toHaveURL(/encryption=starttls/);
  await expect(await signIn(page, password, address)).toHaveAttribute('data-outcome', 'accepted');
});

test('STARTTLS on an SSL/TLS port is named at once, and one press leads to a server that is fine', async ({
  page,
  world,
}) => {
  const settings = { host: world.host, port: world.postfix.submissions, encryption: 'starttls' } as const;
  const verdict = await checkServer(page, settings);
  await expect(verdict).toHaveAttribute('data-problem', 'tls-wrong-mode-plain-on-implicit-port');
  await verdict.getByRole('button', { name: 'Use this and check again' }).click();
  await expect(page.locator('[data-outcome=server-ok]')).toBeVisible();
});

test('a password typed once is used again when a change is taken over', async ({ page, world, scripted }) => {
  const { address, password } = world.people.alice;
  const server = await scripted();
  await reachSignIn(page, server.settings, address);
  await server.stop();
  const verdict = await signIn(page, password);
  await expect(verdict).toHaveAttribute('data-problem', 'connect-refused');
  await verdict.getByRole('button', { name: 'Use this and check again' }).click();
  await expect(page.locator('[data-outcome=accepted]')).toBeVisible();
});

test('a wrong password is reported at the sign-in, and the right one then works', async ({ page, world }) => {
  const { address, password } = world.people.alice;
  await reachSignIn(page, { host: world.host, port: world.postfix.submissions, encryption: 'tls' }, address);
  const verdict = await signIn(page, 'wrong-horse-battery');
  await expect(verdict).toHaveAttribute('data-problem', 'auth-bad-credentials');
  await expect(verdict.locator('[data-stage="sign-in"]')).toHaveAttribute('data-status', 'stopped');
  await signIn(page, password);
  await expect(page.locator('[data-outcome=accepted]')).toBeVisible();
});

test('a server name that does not exist is said to be not there', async ({ page }) => {
  const verdict = await checkServer(page, {
    host: 'smtp.nowhere.invalid',
    port: 587,
    encryption: 'starttls',
  });
  await expect(verdict).toHaveAttribute('data-problem', 'dns-not-found');
});

test('a port where nothing answers is told apart, and a neighbour that answers is offered', async ({
  page,
  world,
  serve,
}) => {
  const gone = await serve((port) => startBanner('ssh', port));
  await gone.stop();
  const verdict = await checkServer(page, { host: world.host, port: gone.port, encryption: 'starttls' });
  await expect(verdict).toHaveAttribute('data-problem', 'connect-refused');
  await expect(verdict.getByRole('button', { name: 'Use this and check again' })).toBeVisible();
});

test('an incoming mail server typed by mistake is recognised', async ({ page, world }) => {
  const verdict = await checkServer(page, {
    host: world.host,
    port: world.dovecot.imap,
    encryption: 'starttls',
  });
  await expect(verdict).toHaveAttribute('data-problem', 'not-smtp-server');
});

test('a web server on the port is recognised', async ({ page, world, serve }) => {
  const web = await serve((port) => startHttp(port));
  const verdict = await checkServer(page, { host: world.host, port: web.port, encryption: 'none' });
  await expect(verdict).toHaveAttribute('data-problem', 'not-smtp-server');
});

for (const [name, problem] of [
  ['wrongName', 'cert-name-mismatch'],
  ['expired', 'cert-expired'],
  ['selfSigned', 'cert-untrusted'],
] as const) {
  test(`a certificate that is ${problem} stops the check before any password`, async ({
    page,
    world,
    scripted,
  }) => {
    const { settings, signIns } = await scripted({ certificate: world.certificates[name], mode: 'tls' });
    await expect(await checkServer(page, settings)).toHaveAttribute('data-problem', problem);
    expect(signIns).toEqual([]);
  });
}

test('a port without encryption is stopped at before any password', async ({ page, world }) => {
  const settings = { host: world.host, port: world.postfix.plain, encryption: 'starttls' } as const;
  await expect(await checkServer(page, settings)).toHaveAttribute('data-problem', 'starttls-not-offered');
});

test('sending as somebody else is told apart from a wrong password', async ({ page, world }) => {
  const { alice, bob } = world.people;
  await reachSignIn(page, world.right, alice.address);
  const verdict = await signIn(page, bob.password, bob.address);
  await expect(verdict).toHaveAttribute('data-problem', 'sender-not-allowed');
});

test('a recipient that is refused is told apart', async ({ page, world, scripted }) => {
  const { alice } = world.people;
  const rcptTo = '550 5.1.1 <alice@test.local>: Recipient address rejected: User unknown';
  const { settings } = await scripted({ rcptTo });
  await reachSignIn(page, settings, alice.address);
  await expect(await signIn(page, alice.password)).toHaveAttribute('data-problem', 'recipient-rejected');
});

test('no receipt after the final dot is unknown, not called a failure, and not sent again by a hasty press', async ({
  page,
  world,
  scripted,
}) => {
  const { alice } = world.people;
  const { settings } = await scripted({ dot: hangUp() });
  await reachSignIn(page, settings, alice.address);
  const verdict = await signIn(page, alice.password);
  await expect(verdict).toHaveAttribute('data-outcome', 'unknown');
  const sendAgain = verdict.getByRole('button', { name: 'Sign in and send the test message' });
  await expect(sendAgain).toBeHidden();
  // the message may be there: which one it is, and where to go on then
  await expect(verdict.getByRole('heading', { name: /Did message \d{4} arrive/ })).toBeVisible();
  await verdict.getByRole('button', { name: 'No, nothing yet' }).click();
  await expect(verdict.getByText('Then it may not have been sent')).toBeVisible();
  await expect(verdict.getByText('the server accepted the message')).toHaveCount(0);
  await expect(verdict.getByRole('link', { name: 'Put these settings into Outlook' })).toBeVisible();
  await expect(verdict.getByText('It works here')).toHaveCount(0);
  await verdict.getByText('Try it once more').click();
  await expect(verdict.getByText('Send the test message once more')).toBeVisible();
  await expect(sendAgain).toBeVisible();
});

test('a host inside the operator’s network is not tried, and nothing is told about it', async ({ page }) => {
  for (const host of ['10.1.2.3', '169.254.169.254', '[::1]']) {
    const verdict = await checkServer(page, { host, port: 587, encryption: 'starttls' });
    await expect(verdict).toHaveAttribute('data-outcome', 'refused');
    await expect(verdict.locator('[data-status=ok]')).toHaveCount(0);
  }
});
