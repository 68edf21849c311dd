import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { freeBlock } from './servers/ports';
import { silence, wait } from './servers/script';
import { startScripted } from './servers/scripted';
import { startWizard } from './start-wizard';
import { openCheck, reachSignIn, signIn, verdictOf } from './wizard';
import { expect, test, type World } from './world';

/** A wizard of its own beside the world’s, that trusts no host by its operator’s word. */
async function wizardFor(world: World, env: Record<string, string> = {}) {
  const port = await freeBlock(1);
  const ports = `${world.firstSparePort}-${world.firstSparePort + world.sparePorts - 1}`;
  const { submission, submissions } = world.postfix;
  return startWizard({
    port,
    log: join(world.log, '..', `wizard-${port}.log`),
    env: {
      CHECK_ALLOW_NETWORKS: '127.0.0.0/8',
      CHECK_ALLOW_PORTS: `${submission},${submissions},${ports}`,
      CHECK_NEIGHBOURS: '',
      CHECK_REFERENCE: 'off',
      NODE_EXTRA_CA_CERTS: world.certificates.ca,
      ...env,
    },
  });
}

let wizard: Awaited<ReturnType<typeof startWizard>> | undefined;
test.afterEach(async ({ context }) => {
  // what a page fetches beforehand must not meet a server that is gone
  await Promise.all(context.pages().map((page) => page.close()));
  await wizard?.stop();
  wizard = undefined;
});

// each starts a wizard of its own
test.describe.configure({ timeout: 150_000 });

const trusting = 'Is this really your mail server?';
const byLink = 'No password for a server from a link';

/** Fills the server step by typing, as a person does. */
async function typeServer(page: Page, host: string, port: number) {
  await page.getByLabel('Outgoing server').fill(host);
  await page.getByRole('radio', { name: /STARTTLS/ }).check();
  await page.getByRole('textbox', { name: 'Port' }).fill(String(port));
  await page.getByRole('button', { name: 'Continue to the check' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Try these settings' })).toBeVisible();
}

async function tryServer(page: Page, address: string) {
  await page.getByRole('radio', { name: 'Send a test message to myself' }).check();
  await page.getByLabel('Your e-mail address').fill(address);
  await page.getByRole('button', { name: 'Start the check' }).click();
}

const password = (page: Page) => page.getByLabel('Password', { exact: true });

test('an attack by a link: the server part is checked, no password is asked for, and it is said why', async ({
  page,
  world,
}) => {
  wizard = await wizardFor(world);
  const { address } = world.people.alice;
  await page.goto(
    `${wizard.url}/setup/check?host=localhost&port=${world.postfix.submission}&encryption=starttls`,
  );
  await tryServer(page, address);
  await expect(page.getByRole('heading', { name: byLink })).toBeFocused();
  await expect(page.getByText('nothing we know connects it with test.local')).toBeVisible();
  await expect(password(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Type the server’s name' }).click();
  await expect(page.getByLabel('Outgoing server')).toHaveValue('');
  await expect(page.getByRole('textbox', { name: 'Port' })).toHaveValue(String(world.postfix.submission));
});

test('an attack by a link to the server step: pressing on is not typing', async ({ page, world }) => {
  wizard = await wizardFor(world);
  const { submission } = world.postfix;
  await page.goto(`${wizard.url}/setup/server?host=localhost&port=${submission}&encryption=starttls`);
  await page.getByRole('button', { name: 'Continue to the check' }).click();
  await tryServer(page, world.people.alice.address);
  await expect(page.getByRole('heading', { name: byLink })).toBeVisible();
});

test('a server that was typed is confirmed by typing its name once more, and the message is accepted', async ({
  page,
  world,
}) => {
  wizard = await wizardFor(world);
  const { alice } = world.people;
  await page.goto(`${wizard.url}/setup/server`);
  await typeServer(page, 'localhost', world.postfix.submission);
  await tryServer(page, alice.address);
  await expect(page.getByRole('heading', { name: trusting })).toBeFocused();
  const confirm = page.getByLabel('The server’s name, once more');
  await confirm.fill('localhorst');
  await page.getByRole('button', { name: 'Go on to the password' }).click();
  await expect(page.getByText('This is not the same name.')).toBeVisible();
  await expect(confirm).toBeFocused();
  await expect(password(page)).toHaveCount(0);
  await confirm.fill('LocalHost');
  await page.keyboard.press('Enter');
  await expect(await signIn(page, alice.password)).toHaveAttribute('data-outcome', 'accepted');
});

test('an attack by a host that is swapped after it was confirmed: the password goes to neither', async ({
  page,
  world,
}) => {
  wizard = await wizardFor(world);
  // nobody else writes to bob
  const { bob } = world.people;
  const before = await world.postfix.allMail(bob.address);
  await page.goto(`${wizard.url}/setup/server`);
  await typeServer(page, 'localhost', world.postfix.submission);
  await tryServer(page, bob.address);
  await page.getByLabel('The server’s name, once more').fill('localhost');
  await page.keyboard.press('Enter');
  // the request as it leaves the page, with another host in it
  let swapped = 0;
  await page.route('**/setup/check*', async (route) => {
    const sent = route.request().postData() ?? '';
    if (!sent.includes('"password"')) return route.fallback();
    swapped += 1;
    await route.continue({ postData: sent.replace('"host":"localhost"', '"host":"127.0.0.1"') });
  });
  await page.getByLabel('Password', { exact: true }).fill(bob.password);
  await page.getByRole('button', { name: 'Sign in and send the test message' }).click();
  await expect(page.getByRole('heading', { name: trusting })).toBeVisible();
  expect(swapped).toBe(1);
  expect(await world.postfix.allMail(bob.address)).toEqual(before);
});

test('an attack by another tab, or by coming back after a reload: what was typed here counts here alone', async ({
  page,
  context,
  world,
}) => {
  wizard = await wizardFor(world);
  const { address } = world.people.alice;
  await page.goto(`${wizard.url}/setup/server`);
  await typeServer(page, 'localhost', world.postfix.submission);
  const other = await context.newPage();
  await other.goto(page.url());
  await tryServer(other, address);
  await expect(other.getByRole('heading', { name: byLink })).toBeVisible();
  await page.reload();
  await tryServer(page, address);
  await expect(page.getByRole('heading', { name: byLink })).toBeVisible();
});

test('an attack by a lookalike that was typed: it is called out while it is typed, and no password is asked for', async ({
  page,
  world,
  serve,
}) => {
  wizard = await wizardFor(world);
  const server = await serve((port) => startScripted({ port, certificate: world.certificates.good }));
  await page.goto(`${wizard.url}/setup/server`);
  await page.getByLabel('Outgoing server').fill('smtp.office365.com.evil.example');
  await expect(page.getByText(/evil\.example/).first()).toBeVisible();
  await typeServer(page, 'smtp.office365.com.evil.example', server.port);
  await tryServer(page, world.people.alice.address);
  await verdictOf(page);
  await expect(password(page)).toHaveCount(0);
  expect(server.signIns).toEqual([]);
});

test('an attack by an invented X-Forwarded-For: who asks is told by the line', async ({ page, world }) => {
  wizard = await wizardFor(world, { CHECK_LIMIT_VISITOR: '2' });
  const settings = { host: 'localhost', port: world.postfix.submission, encryption: 'starttls' } as const;
  const query = new URLSearchParams({ ...settings, port: String(settings.port) });
  const tryAs = async (visitor: string) => {
    await page.setExtraHTTPHeaders({
      'x-forwarded-for': visitor,
      'x-real-ip': visitor,
      forwarded: `for=${visitor}`,
    });
    await page.goto(`${wizard?.url}/setup/check?${query}`);
    await page.getByRole('button', { name: 'Check the server' }).click();
  };
  for (const visitor of ['192.0.2.1', '192.0.2.2']) {
    await tryAs(visitor);
    await expect(await verdictOf(page)).toHaveAttribute('data-outcome', 'server-ok');
  }
  await tryAs('192.0.2.3');
  await expect(page.getByText('Very many checks came from your network')).toBeVisible();
  await expect(page.getByText(/Try again in about \d+ minutes\. What you typed stays here\./)).toBeVisible();
});

test('behind a proxy that is trusted, visitors are told apart by what it says', async ({ page, world }) => {
  wizard = await wizardFor(world, { CHECK_LIMIT_VISITOR: '1', TRUSTED_PROXIES: '127.0.0.0/8' });
  const query = `host=localhost&port=${world.postfix.submission}&encryption=starttls`;
  for (const visitor of ['192.0.2.1', '192.0.2.2']) {
    await page.setExtraHTTPHeaders({ 'x-forwarded-for': `203.0.113.66, ${visitor}` });
    await page.goto(`${wizard.url}/setup/check?${query}`);
    await page.getByRole('button', { name: 'Check the server' }).click();
    await expect(await verdictOf(page)).toHaveAttribute('data-outcome', 'server-ok');
  }
});

test('whoever comes when all places are taken is told where in the line, and gets a turn', async ({
  page,
  context,
  world,
  serve,
}) => {
  wizard = await wizardFor(world, { CHECK_LIMIT_AT_ONCE: '1' });
  const { good } = world.certificates;
  const slow = await serve((port) =>
    startScripted({ port, certificate: good, greeting: wait(18_000, '220 slow'), ehlo: silence }),
  );
  const [second, third] = [await context.newPage(), await context.newPage()];
  for (const tab of [page, second, third]) {
    const port = tab === page ? slow.port : world.postfix.submission;
    await tab.goto(`${wizard.url}/setup/check?host=localhost&port=${port}&encryption=starttls`);
  }
  const press = (tab: Page) => tab.getByRole('button', { name: 'Check the server' }).click();
  await press(page);
  await expect.poll(() => slow.connections()).toBeGreaterThan(0);
  await press(second);
  await expect(second.getByRole('heading', { name: 'You are next' })).toBeVisible();
  await expect(second.getByText(/Yours begins in about \d+ seconds/)).toBeVisible();
  await press(third);
  await expect(third.getByRole('heading', { name: 'Number 2 in the line' })).toBeVisible();
  await second.getByRole('button', { name: 'Stop the check' }).click();
  await expect(second.getByText('You stopped the check')).toBeVisible();
  await expect(third.getByRole('heading', { name: 'You are next' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop the check' }).click();
  await expect(await verdictOf(third)).toHaveAttribute('data-outcome', 'server-ok');
});

test('a switch stops all checks, with the operator’s words in place of the form', async ({ page, world }) => {
  wizard = await wizardFor(world, { CHECK_OFF: 'We are moving to another house.' });
  await page.goto(`${wizard.url}/setup/check?host=localhost&port=587&encryption=starttls`);
  await expect(page.getByText('We are moving to another house.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check the server' })).toHaveCount(0);
});

test('a mail provider reads how much is sent at most, and finds whom to ask', async ({ page, world }) => {
  wizard = await wizardFor(world, {
    CHECK_LIMIT_HOST: '1234',
    CHECK_NAME: 'check.example.org',
    OPERATOR_CONTACT: 'postmaster@example.org',
    BLOCKED_HOSTS: 'localhost',
  });
  await page.goto(`${wizard.url}/for-mail-providers`);
  await expect(page.getByText('1,234 checks of one server in 10 minutes')).toBeVisible();
  await expect(page.getByText('check.example.org', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'postmaster@example.org' })).toBeVisible();
  await page.goto(`${wizard.url}/setup/check?host=localhost&port=587&encryption=starttls`);
  await page.getByRole('button', { name: 'Check the server' }).click();
  await expect(page.getByText('This server is left alone')).toBeVisible();
});

test('a server that the operator trusts needs no confirming, though it came with a link', async ({
  page,
  world,
}) => {
  const settings = { host: world.host, port: world.postfix.submission, encryption: 'starttls' } as const;
  await openCheck(page, settings);
  await reachSignIn(page, settings, world.people.alice.address);
  await expect(password(page)).toBeVisible();
});
