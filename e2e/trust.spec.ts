import type { Page } from '@playwright/test';
import { expect, test } from './own-wizard';
import { openCheck, reachSignIn, signIn, verdictOf } from './wizard';

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
  ownWizard,
}) => {
  const wizard = await ownWizard();
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

test('an attack by a link to the server step: pressing on is not typing', async ({
  page,
  world,
  ownWizard,
}) => {
  const wizard = await ownWizard();
  const { submission } = world.postfix;
  await page.goto(`${wizard.url}/setup/server?host=localhost&port=${submission}&encryption=starttls`);
  await page.getByRole('button', { name: 'Continue to the check' }).click();
  await tryServer(page, world.people.alice.address);
  await expect(page.getByRole('heading', { name: byLink })).toBeVisible();
});

test('a server that was typed is confirmed by typing its name once more, and the message is accepted', async ({
  page,
  world,
  ownWizard,
}) => {
  const wizard = await ownWizard();
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
  ownWizard,
}) => {
  const wizard = await ownWizard();
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
  ownWizard,
}) => {
  const wizard = await ownWizard();
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
  scripted,
  ownWizard,
}) => {
  const wizard = await ownWizard();
  const server = await scripted();
  await page.goto(`${wizard.url}/setup/server`);
  await page.getByLabel('Outgoing server').fill('smtp.office365.com.evil.example');
  await expect(page.getByText(/evil\.example/).first()).toBeVisible();
  await typeServer(page, 'smtp.office365.com.evil.example', server.port);
  await tryServer(page, world.people.alice.address);
  await verdictOf(page);
  await expect(password(page)).toHaveCount(0);
  expect(server.signIns).toEqual([]);
});

test('a server that the operator trusts needs no confirming, though it came with a link', async ({
  page,
  world,
}) => {
  await openCheck(page, world.right);
  await reachSignIn(page, world.right, world.people.alice.address);
  await expect(password(page)).toBeVisible();
});
