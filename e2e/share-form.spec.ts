import { expectAccessible } from './axe';
import { fillShareForm } from './staff-world';
import { expect, test } from './world';

test('the form says what does not fit, above and beside the boxes, and loses nothing', async ({ page }) => {
  await page.goto('/share');
  await page.getByLabel('Outgoing server (SMTP)').fill('anna:geheim1@smtp.example.org');
  await page.getByLabel('Note').fill('Das Passwort lautet Sommer2026');
  await page.getByLabel('Kind of mailbox').selectOption({ label: 'Another provider' });
  await page.getByRole('button', { name: 'Make the link' }).click();
  const summary = page.getByRole('alert', { name: 'There is something to correct' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link', { name: /looks like a password/ })).toHaveCount(2);
  await expect(page.getByLabel('Note')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Note')).toHaveValue('Das Passwort lautet Sommer2026');
  await expect(page.getByLabel('Kind of mailbox')).toHaveValue('other');
  expect(page.url()).not.toContain('geheim');
  await expectAccessible(page);
  await summary.getByRole('link').first().click();
  await expect(page.getByLabel('Outgoing server (SMTP)')).toBeFocused();
});

test('the port follows the encryption, until it was typed by hand', async ({ page }) => {
  await page.goto('/share');
  const port = page.getByLabel('Port', { exact: true });
  await page.getByRole('radio', { name: /^SSL\/TLS/ }).check();
  await expect(port).toHaveValue('465');
  await page.getByRole('radio', { name: /^STARTTLS/ }).check();
  await expect(port).toHaveValue('587');
  // the same number, but somebody’s own
  await port.fill('');
  await port.pressSequentially('587');
  await page.getByRole('radio', { name: /^SSL\/TLS/ }).check();
  await expect(port).toHaveValue('587');
  await port.fill('');
  await page.getByRole('radio', { name: /^STARTTLS/ }).check();
  await expect(port).toHaveValue('587');

  await page.goto('/share?host=smtp.example.org&port=2525&encryption=starttls');
  await expect(port).toHaveValue('2525');
  await page.getByRole('radio', { name: /^SSL\/TLS/ }).check();
  await expect(port).toHaveValue('2525');
});

test('settings that answer where those of the link do not are said, and go into the form by a press', async ({
  page,
  world,
}) => {
  await page.goto('/share');
  await fillShareForm(page, { host: world.host, port: world.postfix.submission, domain: 'test.local' });
  await page.getByRole('radio', { name: /SSL\/TLS/ }).check();
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(
    page.getByText(`We tried ${world.host}, port ${world.postfix.submission} with STARTTLS beside it`),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Make the link with these settings' }).click();
  await expect(page.getByRole('radio', { name: /STARTTLS/ })).toBeChecked();
  await expect(page.getByLabel('Name of your organisation')).toHaveValue('Example Works');
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByText('The server answers with these settings.')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the form asks for a Windows domain or a pattern only where that way is chosen', async ({ page }) => {
    await page.goto('/share');
    await expect(page.getByLabel('Windows domain')).toBeHidden();
    await expect(page.getByLabel('Pattern of your own')).toBeHidden();
    await page.getByRole('radio', { name: /^Domain, backslash/ }).check();
    await expect(page.getByLabel('Windows domain')).toBeVisible();
    await page.getByRole('radio', { name: /^Another way/ }).check();
    await expect(page.getByLabel('Windows domain')).toBeHidden();
    await expect(page.getByLabel('Pattern of your own')).toBeVisible();
  });

  test('a plain link is made, corrected and opened by plain forms', async ({ page }) => {
    await page.goto('/share');
    await page.getByLabel('Outgoing server (SMTP)').fill('smtp.example.org');
    await page.getByRole('button', { name: 'Make the link' }).click();
    await expect(page.getByRole('alert', { name: 'There is something to correct' })).toBeVisible();
    await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue('smtp.example.org');
    await page.getByRole('radio', { name: /STARTTLS/ }).check();
    await page.getByLabel('Port', { exact: true }).fill('587');
    await page.getByLabel('For these mail domains').fill('example.org');
    await page.getByRole('button', { name: 'Make the link' }).click();
    await expect(async () => {
      await page.reload();
      await expect(
        page.getByRole('heading', { name: 'What would go wrong for your colleagues' }),
      ).toBeVisible({ timeout: 1 });
    }).toPass();
    await page.getByRole('link', { name: 'Open it as a colleague' }).click();
    await page.getByLabel('E-mail address').fill('anna@elsewhere.example');
    await page.getByRole('button', { name: 'Check these settings' }).click();
    await expect(page.getByText('Yours does not.').first()).toBeVisible();
    await page.getByLabel('E-mail address').fill('anna@example.org');
    await page.getByRole('button', { name: 'Check these settings' }).click();
    await expect(page).toHaveURL(/setup\/check\?host=smtp\.example\.org/);
    expect(page.url()).not.toContain('anna');
  });
});
