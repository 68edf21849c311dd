import { expect, test } from './world';

test.beforeEach(async ({ page }) => {
  await page.goto('/setup/server?account=other&edition=classic-windows');
});

test('choosing an encryption moves the port, until the port was typed', async ({ page }) => {
  const port = page.getByLabel('Port', { exact: true });
  await page.getByRole('radio', { name: 'SSL/TLS' }).check();
  await expect(port).toHaveValue('465');
  await page.getByRole('radio', { name: 'STARTTLS' }).check();
  await expect(port).toHaveValue('587');
  await port.fill('2525');
  await page.getByRole('radio', { name: 'SSL/TLS' }).check();
  await expect(port).toHaveValue('2525');
});

test('an unusual pair gets a soft warning and stays possible', async ({ page }) => {
  await page.getByLabel('Outgoing server (SMTP)').fill('mail.example.org');
  await page.getByLabel('Port', { exact: true }).fill('465');
  await page.getByRole('radio', { name: 'STARTTLS' }).check();
  await expect(page.getByRole('button', { name: 'Use 465 · SSL/TLS' })).toBeVisible();
  await page.getByRole('button', { name: 'Continue to the check' }).click();
  await expect(page).toHaveURL(/port=465&encryption=starttls/);
});

test('an address pasted with its scheme and port is taken apart', async ({ page }) => {
  await page.getByLabel('Outgoing server (SMTP)').fill(' smtp://Mail.Example.ORG:2525/ ');
  await page.getByLabel('User name').focus();
  await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue('mail.example.org');
  await expect(page.getByLabel('Port', { exact: true })).toHaveValue('2525');
});

test('a slip near a known server is asked about', async ({ page }) => {
  await page.getByLabel('Outgoing server (SMTP)').fill('smtp.ofice365.com');
  await page
    .getByRole('button', { name: /smtp\.office365\.com/ })
    .first()
    .click();
  await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue('smtp.office365.com');
  await expect(page.getByLabel('Outgoing server (SMTP)')).toBeFocused();
});

test('an incoming server is named, with what to use instead', async ({ page }) => {
  await page.getByLabel('Outgoing server (SMTP)').fill('imap.gmail.com');
  await page
    .getByRole('button', { name: /smtp\.gmail\.com/ })
    .first()
    .click();
  await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue('smtp.gmail.com');
});

test('an empty form says what is missing, above and beside the fields, and loses nothing', async ({
  page,
}) => {
  await page.getByLabel('Port', { exact: true }).fill('70000');
  await page.getByRole('button', { name: 'Continue to the check' }).click();
  const summary = page.getByRole('alert', { name: 'There is something to correct' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(3);
  await expect(page.getByLabel('Port', { exact: true })).toHaveValue('70000');
  await summary.getByRole('link').first().click();
  await expect(page.getByLabel('Outgoing server (SMTP)')).toBeFocused();
});

test('a port that was pasted with the server stays when the encryption changes', async ({ page }) => {
  await page.getByLabel('Outgoing server (SMTP)').fill('smtp.berg.example:465');
  await page.getByLabel('User name').focus();
  await page.getByRole('radio', { name: 'STARTTLS' }).check();
  await expect(page.getByLabel('Port', { exact: true })).toHaveValue('465');
});

test('what was taken out of a pasted server is said, and stays said', async ({ page }) => {
  await page.getByLabel('Outgoing server (SMTP)').fill('smtp://anna:geheim@smtp.berg.example:465');
  await page.getByLabel('User name').focus();
  await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue('smtp.berg.example');
  await expect(page.getByText('A user name or password stood in front')).toBeVisible();
});

test('a field that cannot be read says so when it is left', async ({ page }) => {
  await page.getByLabel('Outgoing server (SMTP)').fill('anna@berg.example');
  await page.getByLabel('Port', { exact: true }).fill('70000');
  await page.getByLabel('User name').focus();
  await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Port', { exact: true })).toHaveAttribute('aria-invalid', 'true');
});

test('the line from a provider’s help page stands beside the fields, ready to be used', async ({ page }) => {
  await page.getByText('I have the settings from my provider').click();
  await page.getByLabel('What your provider says').fill('smtp.berg.example, port 587, STARTTLS');
  await page.getByRole('button', { name: 'Use smtp.berg.example for Outgoing server (SMTP)' }).click();
  await expect(page.getByLabel('Outgoing server (SMTP)')).toBeFocused();
  await page.getByRole('button', { name: 'Use STARTTLS for Encryption' }).click();
  await expect(page.getByRole('radio', { name: 'STARTTLS' })).toBeFocused();
  await page.getByRole('button', { name: 'Use 587 for Port' }).click();
  await expect(page.getByLabel('Port', { exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Continue to the check' }).click();
  await expect(page).toHaveURL(/host=smtp\.berg\.example&port=587&encryption=starttls/);
});

test('where the kind of mailbox alone tells the provider, it is said from where the boxes were filled', async ({
  page,
}) => {
  const said = page.getByText('We have filled in what Microsoft 365 publishes.');
  await page.goto('/setup/server?account=microsoft-365&edition=classic-windows');
  await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue('smtp.office365.com');
  await expect(said).toBeVisible();
  await page.goto('/setup/server?account=microsoft-365&host=smtp.office365.com&port=587&encryption=starttls');
  await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue('smtp.office365.com');
  await expect(said).toHaveCount(0);
  await page.goto('/setup/server?account=exchange&edition=classic-windows');
  await expect(page.getByText('We have filled in')).toHaveCount(0);
});

test('a suggested address is taken over, and the focus goes to its box', async ({ page }) => {
  await page.goto('/setup/address');
  await page.getByLabel('E-mail address').fill('anna@gmial.com');
  await page.getByRole('button', { name: 'Use anna@gmail.com' }).press('Enter');
  await expect(page.getByLabel('E-mail address')).toHaveValue('anna@gmail.com');
  await expect(page.getByLabel('E-mail address')).toBeFocused();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a form that is not complete comes back and says what is missing', async ({ page }) => {
    await page.getByLabel('Outgoing server (SMTP)').fill('smtp.berg.example');
    await page.getByRole('button', { name: 'Continue to the check' }).click();
    const summary = page.getByRole('alert', { name: 'There is something to correct' });
    await expect(summary.getByRole('link')).toHaveText([
      'Choose an encryption.',
      'Type a port number from 1 to 65535.',
    ]);
    await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue('smtp.berg.example');
  });

  test('an address that cannot be read comes back with the reason', async ({ page }) => {
    await page.goto('/setup/address');
    await page.getByLabel('E-mail address').fill('anna.example.org');
    await page.getByRole('button', { name: 'Continue' }).click();
    const reason = 'An e-mail address has an @ sign, as in anna@example.com.';
    await expect(page.getByRole('alert').getByRole('link', { name: reason })).toBeVisible();
    await expect(page.getByLabel('E-mail address')).toHaveAttribute('aria-invalid', 'true');
    expect(page.url()).not.toContain('anna');
  });
});

test('the screens of the chosen Outlook that show these values are a new tab away', async ({ page }) => {
  await page.goto('/setup/server?account=other&edition=classic-windows');
  const link = page.getByRole('link', { name: 'Show me where Outlook shows this, in a new tab' });
  const [tab] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await expect(tab.locator('#screens')).toBeVisible();
  expect(new URL(tab.url()).hash).toBe('#screens');
  expect(new URL(tab.url()).searchParams.get('edition')).toBe('classic-windows');
});
