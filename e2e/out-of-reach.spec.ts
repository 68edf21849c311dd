import { expectAccessible } from './axe';
import { expect, test } from './world';

test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] });

const stillHere = /^This page could not reach Sendwell. What you typed is still here/;

const boxes = [
  { path: '/problems', button: 'Explain it' },
  {
    path: '/works-from-here?host=smtp.example.com&port=587&encryption=starttls&outlook=elsewhere',
    button: 'Read it',
  },
];

for (const { path, button } of boxes) {
  test(`what was pasted on ${path.split('?')[0]} outlives a lost connection, and is read by the next press`, async ({
    page,
    context,
  }) => {
    const text = 'RemotePort : 587\nTcpTestSucceeded : True\n535 5.7.8 Authentication failed';
    await page.goto(path);
    await page.getByRole('textbox').fill(text);
    await context.setOffline(true);
    for (const _ of ['once', 'again']) {
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByText(stillHere)).toBeVisible();
      await expect(page.getByRole('textbox')).toHaveValue(text);
      await expect(page.getByRole('textbox')).toBeFocused();
    }
    await expectAccessible(page);
    await context.setOffline(false);
    await page.getByRole('button', { name: button }).click();
    await expect(page.locator('[data-problem], [data-outcome]').getByRole('heading').first()).toBeFocused();
    await expect(page.getByText(stillHere)).toBeHidden();
  });
}

test('the form for a link outlives a lost connection, and makes the link by the next press', async ({
  page,
  context,
}) => {
  await page.goto('/share');
  await page.getByLabel('Outgoing server (SMTP)').fill('smtp.example.org');
  await page.getByRole('radio', { name: /^STARTTLS/ }).check();
  await page.getByLabel('Port', { exact: true }).fill('587');
  await page.getByLabel('Note').fill('Fräulein Berg weiß mehr');
  await page.getByLabel('Kind of mailbox').selectOption({ label: 'Another provider' });
  await context.setOffline(true);
  for (const _ of ['once', 'again']) {
    await page.getByRole('button', { name: 'Make the link' }).click();
    await expect(page.getByText(stillHere)).toBeFocused();
    await expect(page.getByLabel('Note')).toHaveValue('Fräulein Berg weiß mehr');
    await expect(page.getByLabel('Kind of mailbox')).toHaveValue('other');
    await expect(page.getByRole('radio', { name: /^STARTTLS/ })).toBeChecked();
  }
  await expectAccessible(page);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page).toHaveURL(/\/share\/made\?/);
});
