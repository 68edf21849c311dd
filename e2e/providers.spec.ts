import { expectAccessible } from './axe';
import { openCheck, verdictOf } from './wizard';
import { expect, test } from './world';

test('a provider is found by its name, an address’s end or a server, and its page has the settings', async ({
  page,
}) => {
  await page.goto('/providers');
  expect(await page.locator('tr[data-find]').count()).toBeGreaterThan(95);
  const rows = page.locator('tr[data-find]:visible');
  await expect(rows).toHaveCount(0);
  const box = page.getByLabel('Find a provider');
  await box.fill('anna@hotmail.co.uk');
  await expect(rows).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText('1 provider fits.');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
  await box.fill('smtp.web.de');
  await expect(rows).toHaveCount(1);
  await box.fill('nobody at all');
  await expect(page.getByRole('status')).toContainText('No provider fits');
  await box.fill('');
  await expect(rows).toHaveCount(0);
  await page.getByRole('heading', { level: 2, name: 'Microsoft' }).click();
  await page.getByRole('link', { name: 'Outlook.com', exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Outlook.com: settings for sending' }),
  ).toBeVisible();
  await expect(page.getByText('Only the provider’s own sign-in window.')).toBeVisible();
  await expect(page.getByText('smtp.live.com: use smtp-mail.outlook.com')).toBeVisible();
  await page.getByRole('link', { name: 'Try these settings' }).click();
  await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue('smtp-mail.outlook.com');
});

test('a provider that nobody knows has no page', async ({ page }) => {
  expect((await page.request.get('/providers/nobody')).status()).toBe(404);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the groups of providers open one by one', async ({ page }) => {
    // a busy browser tells a page too late, once in a while, that scripts are off
    await expect(async () => {
      await page.goto('/providers');
      await expect(page.getByLabel('Find a provider')).toBeHidden({ timeout: 2_000 });
    }).toPass();
    await expect(page.getByRole('link', { name: 'Aruba', exact: true })).toBeHidden();
    await page.getByRole('heading', { level: 2, name: 'Italy' }).click();
    await expect(page.getByRole('link', { name: 'Aruba', exact: true })).toBeVisible();
  });
});

test('the way back from a provider’s page leads to its line', async ({ page }) => {
  await page.goto('/providers/gmx');
  await page.getByRole('link', { name: 'All providers' }).click();
  await expect(page.getByRole('link', { name: 'GMX', exact: true })).toBeInViewport();
});

test('the browser’s Back from a provider leads to its line, and clearing the filter closes no group', async ({
  page,
}) => {
  await page.goto('/providers');
  const italian = page.getByRole('link', { name: 'Aruba', exact: true });
  await page.getByRole('heading', { level: 2, name: 'Italy' }).click();
  await expect(italian).toBeVisible();
  const box = page.getByLabel('Find a provider');
  await box.fill('gmx');
  await expect(italian).toBeHidden();
  await box.fill('');
  await expect(italian).toBeVisible();
  await expect(page.locator('tr[data-find="gmx"]:visible')).toHaveCount(0);

  await box.fill('gmx');
  await page.getByRole('link', { name: 'GMX', exact: true }).click();
  await expect(page).toHaveURL(/providers\/gmx$/);
  await page.goBack();
  await expect(page).toHaveURL(/providers#gmx$/);
  await expect(page.getByRole('link', { name: 'GMX', exact: true })).toBeInViewport();
});

test('on paper every provider is there, whichever groups are open', async ({ page }) => {
  await page.goto('/providers');
  await page.emulateMedia({ media: 'print' });
  const rows = page.locator('tr[data-find]');
  await expect(page.getByRole('link', { name: 'Aruba', exact: true })).toBeVisible();
  expect(await page.locator('tr[data-find]:visible').count()).toBe(await rows.count());
});

test('the message to IT has the address in it that was typed, and nothing else', async ({ page }) => {
  await page.goto('/setup/address');
  await page.getByLabel('E-mail address').fill('anna@contoso.onmicrosoft.com');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Which address cannot send?');
  const link = page.getByRole('link', { name: 'For IT: when a password works, and a message to send' });
  await link.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Microsoft 365: when a password works for sending',
  );
  await expect(page.getByText('Outlook cannot send from anna@contoso.onmicrosoft.com.')).toBeVisible();
  await expect(
    page.getByText(
      'Set-CASMailbox -Identity anna@contoso.onmicrosoft.com -SmtpClientAuthenticationDisabled $false',
      { exact: true },
    ),
  ).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await page.reload();
  await expect(page.getByText('Outlook cannot send from user@example.com.')).toBeVisible();
});

test('somebody with a relay is told what to find out first, and what a check can see', async ({
  page,
  world,
}) => {
  await page.goto('/setup/account');
  await page.getByRole('radio', { name: 'A relay or smart host' }).check();
  await expect(page.getByRole('heading', { name: 'Relay: find your case first' })).toBeVisible();
  await page.getByRole('link', { name: 'See all cases, with settings and what to ask IT' }).click();
  await page.getByRole('link', { name: 'Direct Send (Microsoft 365)' }).click();
  const direct = page.getByRole('region', { name: 'Direct Send (Microsoft 365)' });
  await direct.getByText('Ask your IT').click();
  await expect(direct.getByText('Get-OrganizationConfig | Format-List RejectDirectSend')).toBeVisible();
  await direct.getByRole('link', { name: 'Type your server and try it' }).click();
  await expect(page.getByLabel('Port', { exact: true })).toHaveValue('25');
  await openCheck(page, { host: world.host, port: world.postfix.relay, encryption: 'starttls' });
  await page.goto(`${page.url()}&account=relay`);
  await expect(page.getByText('A relay: what this check can tell you')).toBeVisible();
  await page.getByRole('button', { name: 'Check the server' }).click();
  const verdict = await verdictOf(page);
  await expect(verdict.getByRole('heading', { level: 2 })).toHaveText(
    'The server answers, and takes no sign-in',
  );
  await expectAccessible(page);
});

test('a name that is out of date is put right by one press', async ({ page }) => {
  await page.goto('/setup/server');
  const host = page.getByLabel('Outgoing server (SMTP)');
  for (const [old, right] of [
    ['smtp.live.com', 'smtp-mail.outlook.com'],
    ['smtp-emea.outlook.com', 'smtp.office365.com'],
    ['outlook.office365.com', 'smtp.office365.com'],
    ['contoso-com.mail.protection.outlook.com', 'smtp.office365.com'],
  ] as const) {
    await host.fill(old);
    await page.getByRole('button', { name: `Use ${right}` }).click();
    await expect(host).toHaveValue(right);
  }
});

test('a pasted text with an outdated server is answered with the one of today', async ({ page }) => {
  await page.goto('/problems');
  await page
    .getByLabel('The message, number or returned mail')
    .fill('Could not connect to SMTP host: smtp.live.com, port: 587');
  await page.getByRole('button', { name: 'Explain it' }).click();
  await expect(
    page.getByText('smtp.live.com is out of date. Outlook.com uses smtp-mail.outlook.com.'),
  ).toBeVisible();
});

test('a personal Outlook.com address is told before a password is asked for that none is taken', async ({
  page,
  world,
}) => {
  await openCheck(page, world.right);
  await page.getByRole('radio', { name: 'Send a test message to myself' }).check();
  await page.getByLabel('Your e-mail address').fill('anna@hotmail.co.uk');
  await page.getByRole('button', { name: 'Start the check' }).click();
  await expect(page.getByText('Outlook.com takes no password from programs')).toBeVisible();
  await expect(page.getByLabel('Password', { exact: true })).toHaveCount(0);
});
