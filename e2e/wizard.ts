import { expect, type Locator, type Page } from '@playwright/test';
import type { Settings } from '@/lib/settings/settings';

/** Opens the check page with these settings in its address, as a link or the step before would. `site` is another wizard than the world’s. */
export async function openCheck(page: Page, settings: Settings, site = ''): Promise<void> {
  const query = new URLSearchParams({ ...settings, port: String(settings.port) });
  await page.goto(`${site}/setup/check?${query}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Try these settings' })).toBeVisible();
}

/** Begins the server part of the check, and waits for nothing. */
export async function beginCheck(page: Page, settings: Settings): Promise<void> {
  await openCheck(page, settings);
  await page.getByRole('button', { name: 'Check the server' }).click();
}

/** Runs the server part of the check and waits for its verdict. */
export async function checkServer(page: Page, settings: Settings): Promise<Locator> {
  await beginCheck(page, settings);
  return verdictOf(page);
}

/** Runs the server part for a message to oneself, up to the moment when the password is asked for. */
export async function reachSignIn(page: Page, settings: Settings, address: string): Promise<void> {
  await openCheck(page, settings);
  await page.getByRole('radio', { name: 'Send a test message to myself' }).check();
  await page.getByLabel('Your e-mail address').fill(address);
  await page.getByRole('button', { name: 'Start the check' }).click();
  await expect(page.getByRole('heading', { name: 'The server is fine. Now sign in.' })).toBeVisible();
}

/** Signs in and waits for the verdict. */
export async function signIn(page: Page, password: string, username?: string): Promise<Locator> {
  if (username !== undefined) await page.getByLabel('User name').fill(username);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in and send the test message' }).click();
  return verdictOf(page);
}

/** The verdict on the page, once it is there. */
export async function verdictOf(page: Page): Promise<Locator> {
  const verdict = page.getByRole('article', { name: 'Verdict' });
  await expect(verdict).toBeVisible({ timeout: 30_000 });
  return verdict;
}
