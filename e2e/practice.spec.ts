import { verdictOf } from './wizard';
import { expect, test } from './world';

test('somebody without a mailbox practises: the message arrives and can be read', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'I just want to try it' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Practise with a pretend mailbox' }),
  ).toBeVisible();
  const value = (name: string) =>
    page.getByRole('term').filter({ hasText: name }).locator('+ dd').textContent();
  const [address, password] = [(await value('E-mail address')) ?? '', (await value('Password')) ?? ''];

  await page.getByRole('link', { name: 'Everything works' }).click();
  await page.getByRole('radio', { name: 'Send a test message to myself' }).check();
  await page.getByLabel('Your e-mail address').fill(address);
  await page.getByRole('button', { name: 'Start the check' }).click();
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in and send the test message' }).click();
  const verdict = await verdictOf(page);
  await expect(verdict).toHaveAttribute('data-outcome', 'accepted');
  const question = await verdict.getByRole('heading', { name: /Did message \d{4} arrive/ }).textContent();
  const number = question?.match(/\d{4}/)?.[0] ?? '';

  await page.goto('/practice');
  const message = page.getByRole('listitem').filter({ hasText: number });
  await message.getByText(number).first().click();
  await expect(message.getByText('mail.practice.test', { exact: true })).toBeVisible();
});

test('an exercise opens the check with its settings and goes wrong as it says', async ({ page }) => {
  await page.goto('/practice');
  await page.getByRole('link', { name: 'The server’s certificate has run out' }).click();
  await page.getByRole('button', { name: 'Check the server' }).click();
  await expect(await verdictOf(page)).toHaveAttribute('data-outcome', 'problem');
  await expect(page.getByText('expired.practice.test').first()).toBeVisible();
});

test('looking again shows the mailbox without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/practice');
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(page).toHaveURL(/\/practice\?#inbox$/);
  await expect(page.getByRole('heading', { name: '3. See what arrived' })).toBeVisible();
  await context.close();
});
