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
  await page.getByRole('button', { name: 'Use STARTTLS for Encryption' }).click();
  await page.getByRole('button', { name: 'Use 587 for Port' }).click();
  await page.getByRole('button', { name: 'Continue to the check' }).click();
  await expect(page).toHaveURL(/host=smtp\.berg\.example&port=587&encryption=starttls/);
});
