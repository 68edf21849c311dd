import { expect, test } from './world';

test.beforeEach(async ({ page }) => {
  await page.goto('/setup/server?account=other&edition=classic-windows');
});

test('what was typed is there again after a step back, and after a look at what the words mean', async ({
  page,
}) => {
  const host = page.getByLabel('Outgoing server (SMTP)');
  const isThere = async () => {
    await expect(host).toHaveValue('smtp.berg.example');
    await expect(page.getByRole('radio', { name: 'SSL/TLS' })).toBeChecked();
    await expect(page.getByLabel('Port', { exact: true })).toHaveValue('465');
    await expect(page.getByLabel('User name')).toHaveValue('anna');
  };
  await host.fill('smtp.berg.example');
  await page.getByRole('radio', { name: 'SSL/TLS' }).check();
  await page.getByLabel('User name').fill('anna');

  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Which Outlook/ })).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await isThere();
  // and the port still follows the encryption
  await page.getByRole('radio', { name: 'STARTTLS' }).check();
  await expect(page.getByLabel('Port', { exact: true })).toHaveValue('587');
  await page.getByRole('radio', { name: 'SSL/TLS' }).check();

  await page.getByRole('link', { name: 'What do these words mean?' }).click();
  await expect(page).toHaveURL(/\/words$/);
  await page.goBack();
  await isThere();
  expect(page.url()).not.toContain('anna');

  await page.getByRole('button', { name: 'Continue to the check' }).click();
  await expect(page).toHaveURL(/host=smtp\.berg\.example&port=465&encryption=tls/);
  await page.goBack();
  await isThere();
});

test('what was typed is there again after a reload, but for the user name and what is no server’s name', async ({
  page,
}) => {
  const host = page.getByLabel('Outgoing server (SMTP)');
  const port = page.getByLabel('Port', { exact: true });
  await host.fill('smtp://anna:geheim@smtp.berg.example');
  await page.getByRole('radio', { name: 'SSL/TLS' }).check();
  await page.getByLabel('User name').fill('anna');
  await page.reload();
  await expect(host).toHaveValue('smtp.berg.example');
  await expect(page.getByRole('radio', { name: 'SSL/TLS' })).toBeChecked();
  await expect(port).toHaveValue('465');
  await expect(page.getByLabel('User name')).toHaveValue('');
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toMatch(/anna|geheim/);
  expect(page.url()).not.toContain('berg');
  // and the port still follows the encryption, until it is typed
  await page.getByRole('radio', { name: 'STARTTLS' }).check();
  await expect(port).toHaveValue('587');
  await port.fill('2525');
  await host.fill('not a name');
  await page.reload();
  await expect(port).toHaveValue('2525');
  await expect(host).toHaveValue('');
  await host.fill('smtp.berg.example');
  await page.getByRole('radio', { name: 'SSL/TLS' }).check();
  await expect(port).toHaveValue('2525');
  // whoever opens the page anew starts anew
  await page.goto('/');
  await page.goto('/setup/server?account=other&edition=classic-windows');
  await expect(host).toHaveValue('');
});

test('what was typed for one mailbox is not there for another', async ({ page }) => {
  await page.getByLabel('Outgoing server (SMTP)').fill('smtp.berg.example');
  for (const step of ['edition', 'account', 'address']) {
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/setup/${step}`));
  }
  await page.getByLabel('E-mail address').fill('anna@nordverein.example');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('radio', { name: 'Another provider' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('radio', { name: 'Classic Outlook for Windows' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue('');
  await expect(page.getByLabel('User name')).toHaveValue('anna@nordverein.example');
});
