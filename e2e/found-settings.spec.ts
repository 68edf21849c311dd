import { expectAccessible } from './axe';
import { expect, test } from './world';

/** Answers the questions between the address and the server. */
async function throughToServer(page: import('@playwright/test').Page) {
  await page.getByRole('radio', { name: 'Another provider' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('radio', { name: 'Classic Outlook for Windows' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Which settings/ })).toBeVisible();
}

test('from an address to the settings that its domain publishes, asked about, checked and accepted', async ({
  page,
  world,
}) => {
  const { address, password } = world.people.alice;
  await page.goto('/setup/address');
  await page.getByLabel('E-mail address').fill(address);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/setup\/account$/);
  await throughToServer(page);

  await expect(page.getByText('Found for test.local')).toBeVisible();
  await expect(page.getByText('The server belongs to localhost, not to test.local.')).toBeVisible();
  await expect(page.getByText('This server answers and its certificate is good.')).toBeVisible();
  await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue('');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Use these settings: localhost/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue('localhost');
  await expect(page.getByLabel('Outgoing server (SMTP)')).toBeFocused();
  await expect(page.getByLabel('Port', { exact: true })).toHaveValue(String(world.postfix.submission));
  await expect(page.getByRole('radio', { name: 'STARTTLS' })).toBeChecked();
  await page.getByRole('button', { name: 'Continue to the check' }).click();

  await page.getByRole('radio', { name: 'Send a test message to myself' }).check();
  await page.getByRole('button', { name: 'Start the check' }).click();
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in and send the test message' }).click();
  await expect(page.getByRole('article', { name: 'Verdict' })).toHaveAttribute('data-outcome', 'accepted');
});

test('a domain’s own server is filled in, with where it was found, and can be changed', async ({ page }) => {
  await page.goto('/setup/address');
  await page.getByLabel('E-mail address').fill('anna@sure.test');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/host=smtp\.sure\.test&port=587&encryption=starttls/);
  expect(page.url()).not.toMatch(/anna|%40/);
  await throughToServer(page);
  const host = page.getByLabel('Outgoing server (SMTP)');
  await expect(host).toHaveValue('smtp.sure.test');
  await expect(
    page.getByText('Found in the records that sure.test publishes for mail programs.'),
  ).toBeVisible();
  await expect(page.getByText('This server did not answer as it should.')).toBeVisible();
  await host.fill('mail.sure.test');
  await page.getByRole('button', { name: /^Use these settings: smtp\.sure\.test/ }).click();
  await expect(host).toHaveValue('smtp.sure.test');
});

test('Microsoft 365 behind a filter is concluded, and chosen as the kind of mailbox', async ({ page }) => {
  await page.goto('/setup/address');
  await page.getByLabel('E-mail address').fill('anna@filtered.test');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/account=microsoft-365/);
  await expect(page.getByRole('radio', { name: 'Microsoft 365' })).toBeChecked();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the settings that a domain publishes are filled in as well', async ({ page }) => {
    await page.goto('/setup/address');
    await page.getByLabel('E-mail address').fill('anna@sure.test');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page).toHaveURL(/setup\/account\?host=smtp\.sure\.test/);
  });
});

test('a domain of which nothing is known goes on to the questions', async ({ page }) => {
  await page.goto('/setup/address');
  await page.getByLabel('E-mail address').fill('anna@nothing.test');
  await page.getByRole('button', { name: 'Continue' }).click();
  await throughToServer(page);
  await expect(page.getByText('We do not know this provider’s settings.')).toBeVisible();
});

test('an attack: a link that claims where its settings were found is given no voice', async ({ page }) => {
  await page.goto(
    '/setup/server?host=smtp.evil.test&port=587&encryption=starttls&source=srv&found=bank.test',
  );
  await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue('smtp.evil.test');
  await expect(page.getByText(/Found (?:for|in|by)/)).toHaveCount(0);
});

test('who runs the mailbox, and how one signs in there, is said right after the address', async ({
  page,
}) => {
  await page.goto('/setup/address');
  await page.getByLabel('E-mail address').fill('anna@bridged.test');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Mailboxes there are with Proton Mail.')).toBeVisible();
  await expect(page.getByText('A small program from the provider that runs on your computer')).toBeVisible();
  await expectAccessible(page);
  await throughToServer(page);
  await expect(page.getByText('No outgoing server is published for it.')).toBeVisible();
  await page.getByRole('link', { name: 'All about Proton Mail' }).click();
  await expect(page).toHaveURL(/providers\/proton$/);
});

test('who has a listed provider is told that the values below are ours, and to type what Outlook shows', async ({
  page,
}) => {
  await page.goto('/setup/address');
  await page.getByLabel('E-mail address').fill('anna@gmx.de');
  await page.getByRole('button', { name: 'Continue' }).click();
  await throughToServer(page);
  const host = page.getByLabel('Outgoing server (SMTP)');
  await expect(host).toHaveValue('mail.gmx.net');
  const said = page.getByText('We have filled these in below. Does Outlook show something else?');
  await expect(said).toBeVisible();
  await host.fill('smtp.gmx.net');
  await expect(said).toHaveCount(0);
});
