import type { Page } from '@playwright/test';
import { expect, test } from './own-wizard';
import { silence, wait } from './servers/script';
import { startScripted } from './servers/scripted';
import { verdictOf } from './wizard';

// each starts a wizard of its own
test.describe.configure({ timeout: 150_000 });

test('an attack by an invented X-Forwarded-For: who asks is told by the line', async ({
  page,
  world,
  ownWizard,
}) => {
  const wizard = await ownWizard({ CHECK_LIMIT_VISITOR: '2' });
  const settings = { host: 'localhost', port: world.postfix.submission, encryption: 'starttls' } as const;
  const query = new URLSearchParams({ ...settings, port: String(settings.port) });
  const tryAs = async (visitor: string) => {
    await page.setExtraHTTPHeaders({
      'x-forwarded-for': visitor,
      'x-real-ip': visitor,
      forwarded: `for=${visitor}`,
    });
    await page.goto(`${wizard.url}/setup/check?${query}`);
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

test('an attack by many long texts to explain is told to wait, and the text stays in the box', async ({
  page,
  ownWizard,
}) => {
  const wizard = await ownWizard({ CHECK_LIMIT_VISITOR: '2' });
  await page.goto(`${wizard.url}/problems`);
  const explain = page.getByRole('button', { name: 'Explain it' });
  await page.getByRole('textbox').fill('535 5.7.8 Error: authentication failed\n'.repeat(500));
  await explain.click();
  await expect(page.getByRole('heading', { name: 'User name or password was not accepted' })).toBeFocused();
  await page.getByRole('textbox').fill('550 5.1.1 User unknown');
  await explain.click();
  await expect(
    page.getByText(/were read in the last ten minutes\. Try again in about \d+ minutes\./),
  ).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue('550 5.1.1 User unknown');
  await expect(page.getByRole('textbox')).toBeFocused();
});

test('behind a proxy that is trusted, visitors are told apart by what it says', async ({
  page,
  world,
  ownWizard,
}) => {
  const wizard = await ownWizard({ CHECK_LIMIT_VISITOR: '1', TRUSTED_PROXIES: '127.0.0.0/8' });
  const query = `host=localhost&port=${world.postfix.submission}&encryption=starttls`;
  for (const visitor of ['192.0.2.1', '192.0.2.2']) {
    await page.setExtraHTTPHeaders({ 'x-forwarded-for': `203.0.113.66, ${visitor}` });
    await page.goto(`${wizard.url}/setup/check?${query}`);
    await page.getByRole('button', { name: 'Check the server' }).click();
    await expect(await verdictOf(page)).toHaveAttribute('data-outcome', 'server-ok');
  }
});

test('an attack on a server by another name of it meets the same limit, and what was typed stays', async ({
  page,
  world,
  ownWizard,
}) => {
  const wizard = await ownWizard({ CHECK_LIMIT_HOST: '1' });
  const { address } = world.people.alice;
  const settings = `port=${world.postfix.submission}&encryption=starttls`;
  await page.goto(`${wizard.url}/setup/check?host=localhost&${settings}`);
  await page.getByRole('button', { name: 'Check the server' }).click();
  await expect(await verdictOf(page)).toHaveAttribute('data-outcome', 'server-ok');
  await page.goto(`${wizard.url}/setup/check?host=127.0.0.1&${settings}`);
  await page.getByRole('radio', { name: 'Send a test message to myself' }).check();
  await page.getByLabel('Your e-mail address').fill(address);
  await page.getByRole('button', { name: 'Start the check' }).click();
  await expect(page.getByText('Very many people checked this mail server')).toBeVisible();
  await expect(page.getByText(/Try again in about \d+ minutes\. What you typed stays here\./)).toBeVisible();
  await expect(page.getByLabel('Your e-mail address')).toHaveValue(address);
  await expect(page.getByRole('article', { name: 'Verdict' })).toHaveCount(0);
});

test('whoever comes when all places are taken is told where in the line, and gets a turn', async ({
  page,
  context,
  world,
  serve,
  ownWizard,
}) => {
  const wizard = await ownWizard({ CHECK_LIMIT_AT_ONCE: '1' });
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

test('a switch stops all checks, with the operator’s words in place of the form', async ({
  page,
  ownWizard,
}) => {
  const wizard = await ownWizard({ CHECK_OFF: 'We are moving to another house.' });
  await page.goto(`${wizard.url}/setup/check?host=localhost&port=587&encryption=starttls`);
  await expect(page.getByText('We are moving to another house.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check the server' })).toHaveCount(0);
});

test('a mail provider reads how much is sent at most, and finds whom to ask', async ({ page, ownWizard }) => {
  const wizard = await ownWizard({
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
