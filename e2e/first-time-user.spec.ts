import { expect, test } from './world';

test('a first-time user gets from an address to an accepted message that is in the mailbox', async ({
  page,
  world,
}) => {
  const { address, password } = world.people.alice;
  await page.goto('/');
  await page.getByRole('link', { name: 'Start with your e-mail address' }).click();
  await page.getByLabel('E-mail address').fill(address);
  await page.getByRole('button', { name: 'Continue' }).click();

  await page.getByRole('radio', { name: 'Another provider' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();

  await page.getByRole('radio', { name: 'Classic Outlook for Windows' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();

  await page.getByLabel('Outgoing server (SMTP)').fill(world.host);
  await page.getByRole('radio', { name: 'STARTTLS' }).check();
  await page.getByLabel('Port', { exact: true }).fill(String(world.postfix.submission));
  await page.getByRole('button', { name: 'Continue to the check' }).click();

  await page.getByRole('radio', { name: 'Send a test message to myself' }).check();
  await expect(page.getByLabel('Your e-mail address')).toHaveValue(address);
  await page.getByRole('button', { name: 'Start the check' }).click();
  await expect(page.getByRole('heading', { name: 'The server is fine. Now sign in.' })).toBeFocused();
  await expect(page.getByLabel('User name')).toHaveValue(address);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in and send the test message' }).click();

  const verdict = page.getByRole('article', { name: 'Verdict' });
  await expect(verdict).toHaveAttribute('data-outcome', 'accepted');
  const question = await verdict.getByRole('heading', { name: /Did message \d{4} arrive/ }).textContent();
  const number = question?.match(/\d{4}/)?.[0] ?? '';
  const message = await world.postfix.readMail(address, (source) => source.includes(number));
  expect(message).toContain('Auto-Submitted: auto-generated');
  expect(message).toContain('X-Auto-Response-Suppress: All');
  expect(message).toMatch(new RegExp(`^Subject: .*${number}`, 'm'));

  await verdict.getByRole('button', { name: 'Yes, it arrived' }).click();
  await expect(verdict.getByText('Then these settings are right')).toBeVisible();
  await verdict.getByRole('link', { name: 'Put these settings into Outlook' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Put it into Outlook' })).toBeVisible();
  await expect(page.getByText(world.host, { exact: true }).first()).toBeVisible();
  await expect(page.getByText(String(world.postfix.submission), { exact: true }).first()).toBeVisible();
});

test('a person with a Microsoft 365 mailbox learns that there is nothing to set, and what to do instead', async ({
  page,
}) => {
  await page.goto('/setup/account');
  await page.getByRole('radio', { name: 'Microsoft 365' }).check();
  await expect(page.getByRole('heading', { name: /there may be nothing to set/ })).toBeVisible();
  await page.getByRole('link', { name: 'Show me what to do instead' }).filter({ visible: true }).click();
  await expect(page).toHaveURL(/account=microsoft-365/);
  await expect(page.getByText(/profile/i).first()).toBeVisible();
});

test('an address at a known provider fills in its settings', async ({ page }) => {
  await page.goto('/setup/address');
  await page.getByLabel('E-mail address').fill('someone@gmail.com');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/host=smtp\.gmail\.com/);
  await expect(page.getByRole('radio', { name: 'Another provider' })).toBeChecked();
});
