import type { Page } from '@playwright/test';
import { reachSignIn, signIn } from './wizard';
import { expect, test } from './world';

const typed = 'horse-battery-4711';
const box = (page: Page) => page.getByLabel('Password', { exact: true });

test('a typed password is in no attribute of the page, hidden or shown', async ({
  page,
  world,
  scripted,
}) => {
  const { settings } = await scripted();
  await reachSignIn(page, settings, world.people.alice.address);
  await box(page).pressSequentially(typed);
  await expect(box(page)).toHaveValue(typed);
  expect(await page.content()).not.toContain(typed);

  await page.getByRole('checkbox', { name: 'Show the password' }).check();
  await expect(box(page)).toHaveValue(typed);
  await expect(box(page)).toHaveAttribute('type', 'text');
  expect(await page.content()).not.toContain(typed);
});

test('a password that was refused is gone from the page', async ({ page, world, scripted }) => {
  const { settings, signIns } = await scripted({ auth: '535 5.7.8 Authentication credentials invalid' });
  await reachSignIn(page, settings, world.people.alice.address);
  const verdict = await signIn(page, typed);
  await expect(verdict).toHaveAttribute('data-problem', 'auth-bad-credentials');
  await expect(box(page)).toHaveValue('');
  expect(await page.content()).not.toContain(typed);

  await signIn(page, `${typed}-other`);
  await expect.poll(() => signIns.map(({ password }) => password)).toEqual([typed, `${typed}-other`]);
});

test('a password that was taken waits for another try with another address, in no attribute', async ({
  page,
  world,
  scripted,
}) => {
  const { settings, signIns } = await scripted({
    auth: '235 2.7.0 Authentication successful',
    mailFrom: '553 5.7.1 Sender address rejected: not owned by user',
  });
  await reachSignIn(page, settings, world.people.alice.address);
  const verdict = await signIn(page, typed);
  await expect(verdict).toHaveAttribute('data-problem', 'sender-not-allowed');
  await expect(box(page)).toHaveValue(typed);
  expect(await page.content()).not.toContain(typed);

  await page.getByRole('button', { name: 'Sign in and send the test message' }).click();
  await expect.poll(() => signIns.length).toBe(2);
  expect(signIns[1]).toEqual(signIns[0]);
});
