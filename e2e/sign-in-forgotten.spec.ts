import { people } from './servers/people';
import { expect, expectNoSecret, goToWindow, test } from './sign-in-test';
import { verdictOf } from './wizard';

const { alice, bob } = people;
test.describe.configure({ mode: 'default' });

test('a sign-in can be forgotten; for a mailbox of others the server decides, and its words on the token are shown', async ({
  page,
  place,
}) => {
  await goToWindow(page, place.postfix.submission);
  await page.getByRole('link', { name: bob.address }).click();
  // a sign-in can be forgotten
  await page.getByRole('button', { name: 'Stop, and forget this sign-in' }).click();
  await expect(page.getByRole('button', { name: 'Check the server' })).toBeVisible();
  await expect(page.getByText('You signed in with another account')).toHaveCount(0);
  expect(await page.context().cookies()).toEqual([]);

  await goToWindow(page, place.postfix.submission);
  await page.getByRole('link', { name: bob.address }).click();
  await page.getByRole('button', { name: `Go on: ${alice.address} is a mailbox` }).click();
  const verdict = await verdictOf(page);
  await expect(verdict).toHaveAttribute('data-problem', 'oauth-token-invalid');
  await expect(verdict).toContainText('About the sign-in the server says');
  await expectNoSecret(page, place);
});

test('a press that begins before the scripts are there is not lost', async ({ page, place }) => {
  await goToWindow(page, place.postfix.submission);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/_next\/static\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('link', { name: bob.address }).click({ noWaitAfter: true });
  await page.getByRole('button', { name: 'Stop, and forget this sign-in' }).hover();
  await page.mouse.down();
  letGo();
  await expect(page.getByRole('button', { name: `Test ${bob.address} instead` })).toBeEnabled();
  await page.mouse.up();
  // it fails where the title's focus scrolled the button away between both halves of the press
  await expect(page.getByText('You signed in with another account')).toHaveCount(0);
  expect(await page.context().cookies()).toEqual([]);
});
