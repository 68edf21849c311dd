import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { people } from './servers/people';
import { checkPage, expect, test } from './sign-in-test';

const { alice } = people;
test.describe.configure({ mode: 'default' });

test.describe('a personal Outlook.com mailbox is never asked for a password', () => {
  const password = (page: Page) => page.locator('input[type=password], #password');

  test('typed before the check, at a server that takes passwords of others: the window alone is offered', async ({
    page,
    place,
  }) => {
    await page.goto(checkPage(place.postfix.submission));
    await page.getByRole('radio', { name: 'Send a test message to myself' }).check();
    await page.getByLabel('Your e-mail address').fill('anna@outlook.com');
    await page.getByRole('button', { name: 'Start the check' }).click();
    await expect(page.getByRole('heading', { name: 'Sign in at Microsoft’s own window' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The server is fine. Now sign in.' })).toBeFocused();
    await expect(page.getByLabel('The address of this mailbox')).toHaveValue('anna@outlook.com');
    await expect(
      page.getByText('Outlook.com takes no password from programs such as Outlook or this check.'),
    ).toBeVisible();
    await expect(password(page)).toHaveCount(0);
    await expectAccessible(page);
  });

  test('typed late, as the user name: the box for the password goes, and comes back for another', async ({
    page,
    place,
  }) => {
    await page.goto(checkPage(place.postfix.submission));
    await page.getByRole('radio', { name: 'Send a test message to myself' }).check();
    await page.getByLabel('Your e-mail address').fill(alice.address);
    await page.getByRole('button', { name: 'Start the check' }).click();
    await expect(password(page)).toBeVisible();
    await page.getByLabel('User name').fill('anna@hotmail.co.uk');
    await expect(password(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Sign in and send the test message' })).toHaveCount(0);
    await page.getByLabel('User name').fill(alice.address);
    await expect(password(page)).toBeVisible();
  });
});
