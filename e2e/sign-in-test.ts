import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { people } from './servers/people';
import { type SignInWorld, startSignInWorld } from './sign-in-world';
import { test as base, expect } from './world';

const { alice } = people;

/**
 * A test with a wizard that has a sign-in window; its address is the page’s. One for all files with the same `placeEnv`: what is to be
 * different in the wizard’s environment.
 */
export const test = base.extend<object, { placeEnv: Record<string, string>; place: SignInWorld }>({
  placeEnv: [{}, { option: true, scope: 'worker' }],
  place: [
    async ({ facts, placeEnv }, use) => {
      if ('missing' in facts) return use(undefined as never);
      const place = await startSignInWorld(placeEnv);
      await use(place);
      await place.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ place }, use) => use(place?.url),
});

export { expect };

/** The address of the check page for a server of this machine. */
export const checkPage = (port: number) => `/setup/check?host=localhost&port=${port}&encryption=starttls`;

/** Tries the server alone, up to where the window is offered. */
export async function reachWindow(page: Page, port: number) {
  await page.goto(checkPage(port));
  await page.getByRole('button', { name: 'Check the server' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in at Microsoft’s own window' })).toBeVisible();
}

/** Presses the way to the window with this address typed, and gives the window's page. */
export async function goToWindow(page: Page, port: number, address: string = alice.address) {
  await reachWindow(page, port);
  await page.getByLabel('The address of this mailbox').fill(address);
  await signInAtMicrosoft(page);
}

/** Presses the button that leads to the window. */
export async function signInAtMicrosoft(page: Page) {
  await page.getByRole('button', { name: 'Sign in with Microsoft and send the test message' }).click();
  await expect(page.getByRole('heading', { name: 'Pretend sign-in' })).toBeVisible();
}

/** Finds no token, code or secret in the address, the page, the cookies’ readable part, the stores, or the wizard’s log. */
export async function expectNoSecret(page: Page, place: SignInWorld) {
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  const cookies = JSON.stringify(await page.context().cookies());
  const log = await readFile(place.log, 'utf8');
  for (const token of place.window.issued.keys())
    for (const text of [await page.content(), page.url(), stored, cookies, log])
      expect(text).not.toContain(token);
  expect(page.url()).not.toMatch(/code=|state=|@|%40/);
  expect(log).not.toContain(alice.address);
  expect(log).not.toContain('hush-hush-secret');
}
