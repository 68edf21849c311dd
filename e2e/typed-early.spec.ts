import type { Page } from '@playwright/test';
import { expect, test } from './world';

/** Holds every script of the page back until it is let go: a slow line, on which people type before anything has loaded. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

/** React has taken the form over. */
async function isAlive(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (one) => Object.keys(document.querySelector(one) ?? {}).some((key) => key.startsWith('__reactProps')),
    selector,
  );
}

test.describe('on a slow line, what is typed before the scripts have come', () => {
  test('is the address that the first page goes on with', async ({ page }) => {
    const letGo = await holdScripts(page);
    await page.goto('/setup/address', { waitUntil: 'commit' });
    const box = page.getByLabel('E-mail address');
    await box.pressSequentially('anna.berg@nordverein.example');
    letGo();
    await isAlive(page, 'input[name=address]');
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('anna.berg@nordverein.example');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/setup\/account/);
    expect(page.url()).not.toContain('anna.berg');
  });

  test('is the server, the port and the encryption that are tried', async ({ page }) => {
    const letGo = await holdScripts(page);
    await page.goto('/setup/server?edition=classic-windows&account=other', { waitUntil: 'commit' });
    await page.getByLabel('Outgoing server (SMTP)').pressSequentially('post.nordverein.example');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByLabel('Port', { exact: true }).fill('2525');
    const chosen = await page.locator('input[type=radio]:checked').getAttribute('value');
    letGo();
    await isAlive(page, 'input[name=host]');
    await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue('post.nordverein.example');
    await expect(page.getByLabel('Port', { exact: true })).toHaveValue('2525');
    await expect(page.locator('input[type=radio]:checked')).toHaveAttribute('value', chosen ?? '');
    await page.getByRole('button', { name: 'Continue to the check' }).click();
    await expect(page).toHaveURL(
      new RegExp(`host=post\\.nordverein\\.example&port=2525&encryption=${chosen}`),
    );
  });
});
