import type { Page } from '@playwright/test';
import { pressAt, tabTo } from './keyboard';
import { passphrase, startStaffWizard } from './staff-world';
import { expect, test } from './world';

/** Goes to a box by the Tab key and types. */
async function typeAt(page: Page, label: string, text: string) {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Fills in what a link needs, in the order of the page. */
async function typeLink(page: Page, host: string, port: number) {
  await typeAt(page, 'Outgoing server (SMTP)', host);
  const startTls = page.getByRole('radio', { name: /STARTTLS/ });
  // the first of a group has the focus, and the arrow keys choose
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  for (let press = 0; press < 3 && !(await startTls.isChecked()); press += 1)
    await page.keyboard.press('ArrowDown');
  await expect(startTls).toBeChecked();
  await typeAt(page, 'Port', String(port));
  await typeAt(page, 'For these mail domains', 'test.local');
  await typeAt(page, 'Name of your organisation', 'Example Works');
  await typeAt(page, 'Whom to ask', 'IT Service Desk');
}

test('by keyboard alone IT makes a plain link, corrects it, and a colleague goes on from it', async ({
  page,
  world,
}) => {
  await page.goto('/share');
  await pressAt(page, page.getByRole('button', { name: 'Make the link' }));
  const summary = page.getByRole('alert', { name: 'There is something to correct' });
  await expect(summary).toBeFocused();
  await pressAt(page, summary.getByRole('link').first());
  await expect(page.getByLabel('Outgoing server (SMTP)')).toBeFocused();
  await typeLink(page, world.host, world.postfix.submission);
  await pressAt(page, page.getByRole('button', { name: 'Make the link' }));
  await expect(page.getByRole('heading', { name: 'Your link is ready' })).toBeVisible();
  await pressAt(page, page.getByRole('button', { name: /^Copy the link/ }));
  await pressAt(page, page.getByRole('link', { name: 'Open the page to print' }));
  await expect(page).toHaveURL(/\/share\/handout\?/);
  await page.goBack();
  await pressAt(page, page.getByRole('link', { name: 'Open it as a colleague' }));
  await typeAt(page, 'E-mail address', 'alice@test.local');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Try these settings' })).toBeVisible();
});

test('by keyboard alone staff set their passphrase, sign out and in, sign a link, and see it fixed', async ({
  page,
  world,
}) => {
  const staff = await startStaffWizard(world, `keyboard-${process.pid}`);
  await page.goto(staff.firstAddress);
  await typeAt(page, 'New passphrase', passphrase);
  await typeAt(page, 'The same once more', passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'For staff' })).toBeVisible();
  await pressAt(page, page.getByRole('button', { name: 'Sign out', exact: true }));
  await typeAt(page, 'Passphrase', passphrase);
  await page.keyboard.press('Enter');
  await pressAt(page, page.getByRole('link', { name: 'Make a signed link' }));
  await typeLink(page, world.host, world.postfix.submission);
  const last = page.getByLabel('Last day', { exact: true });
  await tabTo(page, last);
  const year = new Date().getUTCFullYear() + 1;
  // a day that is the same whichever of day and month comes first
  await page.keyboard.type(`0101${year}`);
  await expect(last).toHaveValue(`${year}-01-01`);
  await pressAt(page, page.getByRole('button', { name: 'Make the signed link' }));
  await expect(page.getByRole('heading', { name: 'Your signed link is ready' })).toBeVisible();
  await pressAt(page, page.getByRole('link', { name: 'Open it as a colleague' }));
  await expect(page.getByText('Fixed by the link')).toHaveCount(4);
  await page.goto(`${staff.url}/staff`);
  await pressAt(page, page.getByRole('button', { name: 'Sign out everywhere' }));
  await expect(page.getByText('You are signed out.')).toBeVisible();
  // what it fetches beforehand needs a server
  await page.close();
  await staff.stop();
});
