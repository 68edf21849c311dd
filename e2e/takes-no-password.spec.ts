import type { Page } from '@playwright/test';
import type { Settings } from '@/lib/settings/settings';
import { expect, test } from './own-wizard';
import { openCheck, verdictOf } from './wizard';

// each starts a wizard of its own
test.describe.configure({ timeout: 150_000 });

/** The verdict of the part before the sign-in of a message to oneself. */
async function beforeSending(page: Page, settings: Settings, address: string, site = '') {
  await openCheck(page, settings, site);
  await page.getByRole('radio', { name: 'Send a test message to myself' }).check();
  await page.getByLabel('Your e-mail address').fill(address);
  await page.getByRole('button', { name: 'Start the check' }).click();
  const verdict = await verdictOf(page);
  await expect(verdict.getByText('No password can be used here')).toBeVisible();
  await expect(page.getByLabel('Password', { exact: true })).toHaveCount(0);
  await expect(verdict.getByRole('button', { name: 'Send a test message too' })).toHaveCount(0);
  return verdict;
}

test('no password is asked for where the server takes none, and what it takes instead is said', async ({
  page,
  world,
  scripted,
  ownWizard,
}) => {
  const { url } = await ownWizard();
  for (const [title, mechanisms] of [
    ['This server takes no passwords, only a sign-in window', ['XOAUTH2', 'OAUTHBEARER']],
    ['This server has only a Windows sign-in for Outlook', ['NTLM']],
    ['No common way of signing in', ['CRAM-MD5']],
    ['This port takes no sign-in', []],
  ] as const) {
    const { settings } = await scripted({ mechanisms: [...mechanisms] });
    const verdict = await beforeSending(page, settings, world.people.alice.address, url);
    await expect(verdict.getByRole('heading', { level: 2 })).toHaveText(title);
    await expect(verdict.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(verdict).toHaveAttribute('data-problem', /^auth-(?:basic-disabled|mechanism-unsupported)$/);
    await expect(verdict.getByRole('link', { name: 'More about this problem' })).toBeVisible();
    await expect(verdict.getByText(/^Not tried: Sign in/)).toBeVisible();
  }
});

for (const [title, mechanisms] of [
  ['This port takes no password, and another one does', ['NTLM']],
  ['This port takes no sign-in', []],
] as const)
  test(`a port that takes a password is one press away from one that takes none: ${title}`, async ({
    page,
    world,
    scripted,
  }) => {
    const { settings } = await scripted({ mechanisms: [...mechanisms] });
    const verdict = await beforeSending(page, settings, world.people.alice.address);
    await expect(verdict.getByRole('heading', { level: 2 })).toHaveText(title);
    await verdict.getByRole('button', { name: 'Use this and check again' }).click();
    await expect(page.getByRole('heading', { name: 'The server is fine. Now sign in.' })).toBeVisible();
  });
