import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from './axe';
import { expect, test } from './staff-test';
import { passphrase, setPassphrase, signInAsStaff } from './staff-world';

// one passphrase, set once
test.describe.configure({ mode: 'serial' });

/** The pages that let in who is not signed in yet. */
const open = ['/staff/sign-in', '/staff/first'];

/** Every page that there is for staff, from the folders. */
function staffPages(): string[] {
  const folder = 'app/[locale]/staff';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(^|\/)page\.tsx$/.test(name))
    .map((name) => `/staff/${name.replace(/\/?page\.tsx$/, '')}`.replace(/\/$/, ''));
}

type Action = { id: string; name: string; file: string; page: string };

/** Every action of those pages, by the id under which a browser calls it. */
function staffActions(): Action[] {
  const manifest: { node: Record<string, { filename: string; exportedName: string; workers: object }> } =
    JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'));
  return Object.entries(manifest.node)
    .filter(([, { filename }]) => filename.startsWith('app/[locale]/staff/'))
    .map(([id, { filename, exportedName, workers }]) => ({
      id,
      name: exportedName,
      file: filename,
      page: (Object.keys(workers)[0] ?? '').replace(/^app\/\[locale\]|\/page$/g, ''),
    }));
}

test('the one-time address from the terminal sets the passphrase', async ({ page, staff }) => {
  await page.goto(staff.firstAddress);
  await expectAccessible(page);
  await page.getByLabel('New passphrase').fill('short');
  await page.getByLabel('The same once more').fill('short');
  await page.getByRole('button', { name: 'Set the passphrase' }).click();
  await expect(page.getByRole('alert', { name: 'There is something to correct' })).toContainText(
    'at least 15 letters',
  );
  await setPassphrase(page);
  await expect(page).toHaveURL(`${staff.url}/staff`);
  await expectAccessible(page);
});

test('the one-time address used twice sets nothing, and leads to the sign-in', async ({ page, staff }) => {
  await page.goto(staff.firstAddress);
  await expect(page.getByRole('heading', { name: 'This address holds no longer' })).toBeVisible();
  expect(await page.locator('input[type=password]').count()).toBe(0);
  await expect(page.getByText('a passphrase is set. If you know it')).toBeVisible();
  await expect(page.getByText('remove the file staff-passphrase')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Go to the sign-in' }).click();
  await expect(page.getByLabel('Passphrase')).toBeVisible();
});

test('every page for staff sends everybody else to the sign-in', async ({ request, staff }) => {
  const pages = staffPages();
  expect(pages).toEqual(expect.arrayContaining(['/staff', '/staff/share', '/staff/passphrase', ...open]));
  for (const path of pages.filter((one) => !open.includes(one))) {
    for (const cookie of ['', 'staff=Fe26.2*1*forged*seal', 'staff=%7B%22name%22%3A%22%22%7D']) {
      const answer = await request.get(`${staff.url}${path}`, { maxRedirects: 0, headers: { cookie } });
      const body = await answer.text();
      const sent = answer.headers().location ?? /url=([^"]+)"/.exec(body)?.[1];
      expect(sent, `${path} with “${cookie}”`).toContain('/staff/sign-in');
      expect(body).not.toContain('Keys that sign links');
    }
  }
});

test('every action for staff refuses everybody else, called directly', async ({ request, staff }) => {
  const actions = staffActions();
  const guarded = actions.filter(({ page }) => !open.includes(page));
  expect(guarded.map(({ name }) => name).sort()).toEqual([
    'change',
    'makeSignedLink',
    'signOut',
    'signOutEverywhere',
  ]);
  const { data } = staff;
  const before = await Promise.all(
    ['cookie-key', 'staff-passphrase'].map((name) => readFile(join(data, name), 'utf8')),
  );
  for (const { id, name, page } of guarded) {
    // called on its own page, and by way of a page that is open to all
    for (const at of [page, ...open]) {
      const answer = await request.post(`${staff.url}${at}`, {
        maxRedirects: 0,
        headers: { 'Next-Action': id, Origin: staff.url, 'Content-Type': 'text/plain;charset=UTF-8' },
        data: JSON.stringify(['en', { at: 0, typed: {}, errors: {} }, {}]),
      });
      const sent = answer.headers()['x-action-redirect'] ?? '';
      // a page that does not have the action knows nothing of it
      if (at === page || answer.status() !== 404)
        expect(sent, `${name} at ${at}`).toMatch(/^\/staff\/sign-in;/);
      expect(answer.headers()['set-cookie'] ?? '', name).not.toMatch(/staff=Fe26/);
    }
  }
  const after = await Promise.all(
    ['cookie-key', 'staff-passphrase'].map((name) => readFile(join(data, name), 'utf8')),
  );
  expect(after).toEqual(before);
});

test('every file of an action for staff asks who is signed in, first', () => {
  const files = [...new Set(staffActions().map(({ file }) => file))];
  for (const file of files.filter((one) => !/\/(sign-in|first)\//.test(one))) {
    const source = readFileSync(file, 'utf8');
    for (const [, body = ''] of source.matchAll(/export async function \w+\([^)]*\)[^{]*\{\n([^\n]*)\n/g))
      expect(body, file).toContain('await requireStaff(');
  }
});

for (const button of ['Sign out', 'Sign out everywhere']) {
  test(`an attack by a copied cookie ends when its owner presses “${button}”`, async ({
    page,
    staff,
    browser,
  }) => {
    await signInAsStaff(page, staff.url);
    await page.waitForURL(`${staff.url}/staff`);
    const copied = await browser.newContext({ storageState: await page.context().storageState() });
    const thief = await copied.newPage();
    await thief.goto(`${staff.url}/staff`);
    await expect(thief.getByRole('heading', { name: 'For staff' })).toBeVisible();
    const [cookie] = await copied.cookies();
    expect(cookie).toMatchObject({ name: 'staff', httpOnly: true, sameSite: 'Lax' });
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.getByText('You are signed out.')).toBeVisible();
    await thief.goto(`${staff.url}/staff`);
    await expect(thief.getByRole('heading', { name: 'Sign in as staff' })).toBeVisible();
    await copied.close();
  });
}

test('staff change the passphrase, by keyboard alone, and all are signed out', async ({ page, staff }) => {
  const next = 'another four words for staff';
  await signInAsStaff(page, staff.url);
  await page.waitForURL(`${staff.url}/staff`);
  await page.getByRole('link', { name: 'Change the passphrase' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Passphrase of today').focus();
  for (const typed of [passphrase, next, next]) {
    await page.keyboard.type(typed);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await signInAsStaff(page, staff.url);
  await expect(page.getByRole('alert', { name: 'There is something to correct' })).toContainText(
    'That is not the passphrase.',
  );
  await signInAsStaff(page, staff.url, next);
  await expect(page).toHaveURL(`${staff.url}/staff`);
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
});

test('after five wrong passphrases even the right one has to wait', async ({ page, staff, browser }) => {
  const next = 'another four words for staff';
  const other = await (await browser.newContext()).newPage();
  await signInAsStaff(other, staff.url, next);
  await other.getByRole('link', { name: 'Change the passphrase' }).click();
  for (let at = 0; at < 5; at += 1) {
    await signInAsStaff(page, staff.url, `wrong passphrase ${at}`);
    await expect(page.getByRole('alert', { name: 'There is something to correct' })).toContainText(
      'That is not the passphrase.',
    );
  }
  await signInAsStaff(page, staff.url, next);
  await expect(page.getByText('There were too many wrong ones. Try again in 15 minutes.')).toBeVisible();
  await page.goto('/staff');
  await expect(page).toHaveURL(/\/staff\/sign-in$/);
  // who is signed in stays so, and is told the same where the passphrase is asked for once more
  await other.getByLabel('Passphrase of today').fill(next);
  for (const label of ['New passphrase', 'The same once more'])
    await other.getByLabel(label).fill('four more words for them');
  await other.getByRole('button', { name: 'Change it and sign everybody out' }).click();
  await expect(other.getByText('There were too many wrong ones. Try again in 15 minutes.')).toBeVisible();
  await expectAccessible(other);
  await other.context().close();
});

test('no secret of the staff is in what was printed or kept', async ({ staff }) => {
  const { data } = staff;
  const kept = await Promise.all(readdirSync(data).map((name) => readFile(join(data, name), 'utf8')));
  const all = `${await staff.readLog()}\n${kept.join('\n')}`;
  for (const secret of [passphrase, 'another four words for staff', 'wrong passphrase'])
    expect(all).not.toContain(secret);
});
