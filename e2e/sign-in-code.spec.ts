import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { pressAt, tabTo } from './keyboard';
import { people } from './servers/people';
import { expect, expectNoSecret, reachWindow, test } from './sign-in-test';
import type { SignInWorld } from './sign-in-world';
import { verdictOf } from './wizard';

const { alice, bob } = people;
test.describe.configure({ mode: 'default' });

test.describe('with somebody at another computer', () => {
  async function showCode(page: Page, place: SignInWorld) {
    await reachWindow(page, place.postfix.submission);
    await tabTo(page, page.getByLabel('The address of this mailbox'));
    await page.keyboard.type(alice.address);
    await pressAt(page, page.locator('summary', { hasText: 'The person is at another computer' }));
    await pressAt(page, page.getByRole('button', { name: 'Get a code to read out' }));
    await expect(page.getByRole('heading', { name: 'Read this code to the person' })).toBeVisible();
    return (await page.locator('[data-code]').getAttribute('data-code')) ?? '';
  }
  const typeIn = (place: SignInWorld, code: string, more: Record<string, string>) =>
    fetch(`${place.window.base}/devicelogin?${new URLSearchParams({ code, ...more })}`);

  test('a code is read out, typed in there, and the test message is accepted here', async ({
    page,
    place,
  }) => {
    const code = await showCode(page, place);
    await expectAccessible(page);
    await typeIn(place, code, { as: alice.address });
    await expect(await verdictOf(page)).toHaveAttribute('data-outcome', 'accepted');
    await expectNoSecret(page, place);
  });
  test('another account that types it in is turned away', async ({ page, place }) => {
    const code = await showCode(page, place);
    await typeIn(place, code, { as: bob.address });
    await expect(page.locator('[data-fault="other-account"]')).toContainText(bob.address);
    await expectNoSecret(page, place);
  });
  test('a person who says no is heard', async ({ page, place }) => {
    const code = await showCode(page, place);
    await typeIn(place, code, { refuse: 'No, thank you' });
    await expect(page.locator('[data-fault="refused"]')).toBeVisible();
  });
});
