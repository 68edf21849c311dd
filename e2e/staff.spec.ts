import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { expectAccessible } from './axe';
import {
  fillShareForm,
  inDays,
  passphrase,
  type StaffWizard,
  signInAsStaff,
  startStaffWizard,
} from './staff-world';
import { signIn, verdictOf } from './wizard';
import { test as base, expect } from './world';

const test = base.extend<object, { staff: StaffWizard }>({
  staff: [
    async ({ facts, world }, use) => {
      if ('missing' in facts) return use(undefined as never);
      const staff = await startStaffWizard(world, `staff-${process.pid}`);
      await use(staff);
      await staff.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ staff }, use) => use(staff?.url),
});
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
  await page.getByLabel('New passphrase').fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await page.getByRole('button', { name: 'Set the passphrase' }).click();
  await expect(page).toHaveURL(`${staff.url}/staff`);
  await expectAccessible(page);
});

test('the one-time address used twice sets nothing', async ({ page, staff }) => {
  await page.goto(staff.firstAddress);
  await expect(page.getByRole('heading', { name: 'This address holds no longer' })).toBeVisible();
  expect(await page.locator('input[type=password]').count()).toBe(0);
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

test('a signed link made by IT is opened by a colleague and ends in accepted', async ({
  page,
  world,
  staff,
  browser,
}) => {
  const { alice } = world.people;
  await signInAsStaff(page, staff.url);
  await page.getByRole('link', { name: 'Make a signed link' }).click();
  await fillShareForm(page, { host: world.host, port: world.postfix.submission, domain: 'test.local' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Make the signed link' }).click();
  await expect(page.getByRole('heading', { name: 'Your signed link is ready' })).toBeVisible();
  const link = (await page.locator('[data-link]').textContent()) ?? '';
  expect(link).toMatch(/\/open\?link=[\w-]+\.[\w-]+\.[\w-]+$/);
  await expectAccessible(page);

  const colleague = await (await browser.newContext()).newPage();
  await colleague.goto(link);
  await expect(colleague.getByText('From the IT of Example Works (127.0.0.1:')).toBeVisible();
  await expect(colleague.getByText('Fixed by the link')).toHaveCount(4);
  await expectAccessible(colleague);
  await colleague.getByLabel('E-mail address').fill(alice.address);
  await colleague.getByRole('button', { name: 'Check these settings' }).click();
  await colleague.getByRole('radio', { name: 'Send a test message to myself' }).check();
  await colleague.getByRole('button', { name: 'Start the check' }).click();
  const verdict = await signIn(colleague, alice.password);
  await expect(verdict).toHaveAttribute('data-outcome', 'accepted');
  await expect(verdict).toContainText('Ask IT Service Desk · +44 20 7946 0000');

  // what the link fixes is shown and stays, whatever is written beside it
  await colleague.goto(
    `${link.replace('/open', '/setup/server')}&host=smtp.evil.example&port=25&encryption=none`,
  );
  await expect(colleague.getByLabel('Outgoing server (SMTP)')).toHaveValue('localhost');
  await expect(colleague.getByLabel('Outgoing server (SMTP)')).not.toBeEditable();
  await expectAccessible(colleague);

  for (const [why, altered] of [
    ['This link is not whole', `${link.slice(0, -10)}AAAAAAAAAA`],
    ['This link is not whole', link.slice(0, -30)],
  ] as const) {
    await colleague.goto(altered);
    await expect(colleague.getByRole('heading', { level: 1, name: why })).toBeVisible();
    await colleague.goto(altered.replace('/open', '/setup/check'));
    await expect(colleague.getByRole('heading', { level: 1, name: why })).toBeVisible();
  }
  await colleague.context().close();
});

test('an attack by a server written beside a signed link is told apart from what IT said, and taken back', async ({
  page,
  world,
  staff,
}) => {
  await signInAsStaff(page, staff.url);
  await page.waitForURL(`${staff.url}/staff`);
  await page.goto('/staff/share');
  await fillShareForm(page, { host: world.host, port: world.postfix.submission, domain: 'test.local' });
  for (const open of ['The server', 'Port and encryption'])
    await page
      .getByRole('group', { name: /change/ })
      .getByLabel(open, { exact: true })
      .check();
  await page.getByRole('button', { name: 'Make the signed link' }).click();
  await page.getByRole('heading', { name: 'Your signed link is ready' }).waitFor();
  const link = (await page.locator('[data-link]').textContent()) ?? '';
  const evil = `${link}&host=smtp.evil.example&port=25&encryption=none&edition=classic-windows`;

  await page.goto(evil);
  await expect(page.getByText('From the IT of Example Works')).toBeVisible();
  expect(await page.content()).not.toContain('smtp.evil.example"');
  await page.getByLabel('E-mail address').fill(world.people.alice.address);
  await page.getByRole('button', { name: 'Check these settings' }).click();
  await expect(page).toHaveURL(new RegExp(`/setup/check\\?host=${world.host}&`));
  await expect(page.getByText('From the IT of Example Works')).toBeVisible();

  for (const path of ['check', 'server', 'outlook', 'card']) {
    await page.goto(evil.replace('/open', `/setup/${path}`));
    await expect(page.getByText(/^From the IT of/)).toHaveCount(0);
    await expect(page.getByText('Not all settings here are from the IT of Example Works')).toBeVisible();
    await expect(
      page.getByText(`Server: smtp.evil.example is not from IT. IT says ${world.host}.`),
    ).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Go back to the settings from IT' }).click();
    await expect(page).toHaveURL(new RegExp(`/setup/${path}\\?host=${world.host}&`));
    await expect(page.getByText('Not all settings here are from')).toHaveCount(0);
    expect(await page.locator('main').innerHTML()).not.toContain('evil.example');
  }
});

for (const [which, spoilt, title] of [
  ['whose last day is over', { exp: -60 }, 'This link is out of date'],
  ['whose key was taken away', { kid: 'gone' }, 'This link holds no longer'],
  ['of a version that is to come', { v: 2 }, 'This link is of a kind we do not know'],
  [
    'of another site that has the same key',
    { iss: 'https://evil.example' },
    'This link is from another site',
  ],
] as const) {
  test(`a signed link ${which} says so, and offers the wizard without it`, async ({ page, staff }) => {
    const keys = await readFile(join(staff.data, 'link-signing-keys'), 'utf8');
    const [id = '', secret = ''] = (keys.split(/\s/)[0] ?? '').split(':');
    const now = Math.floor(Date.now() / 1000);
    const { exp, kid, v, iss } = { exp: 3_600, kid: id, v: 1, iss: staff.url, ...spoilt };
    const token = await new SignJWT({ v, host: 'localhost', port: 587, encryption: 'starttls' })
      .setProtectedHeader({ alg: 'HS256', typ: 'link', kid })
      .setIssuer(iss)
      .setIssuedAt(now - 120)
      .setExpirationTime(now + exp)
      .sign(Buffer.from(secret, 'base64url'));
    for (const path of ['/open', '/setup/check', '/setup/server', '/setup/outlook']) {
      await page.goto(`${staff.url}${path}?link=${token}`);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    }
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Open the wizard' }).click();
    await expect(page).toHaveURL(/\/setup\/address$/);
  });
}

test('the same server in a plain link gets no password on a site that does not trust it', async ({
  page,
  world,
}) => {
  const { alice } = world.people;
  const query = new URLSearchParams({
    host: world.host,
    port: String(world.postfix.submission),
    encryption: 'starttls',
    org: 'Example Works',
    until: inDays(5),
  });
  await page.goto(`/open?${query}`);
  await page.getByLabel('E-mail address').fill(alice.address);
  await page.getByRole('button', { name: 'Check these settings' }).click();
  await page.getByRole('radio', { name: 'Send a test message to myself' }).check();
  await page.getByRole('button', { name: 'Start the check' }).click();
  await expect(page.getByRole('heading', { name: 'No password for a server from a link' })).toBeVisible();
  expect(await page.locator('input[type=password]').count()).toBe(0);
});

test('a signed link that fixes the user name fills it in, locked, wherever it is asked for', async ({
  page,
  world,
  staff,
}) => {
  await signInAsStaff(page, staff.url);
  await page.waitForURL(`${staff.url}/staff`);
  await page.goto('/staff/share');
  await fillShareForm(page, { host: world.host, port: world.postfix.submission, domain: 'test.local' });
  await page.getByRole('radio', { name: /^The part before the @/ }).check();
  await page.getByRole('button', { name: 'Make the signed link' }).click();
  await page.getByRole('heading', { name: 'Your signed link is ready' }).waitFor();
  const link = (await page.locator('[data-link]').textContent()) ?? '';
  const server = link.replace('/open', '/setup/server');
  await page.goto(server);
  await expect(page.getByLabel('User name')).not.toBeEditable();
  await expect(page.getByText('Fixed by the link: The part before the @')).toBeVisible();
  await page.goto(link);
  await page.getByLabel('E-mail address').fill('anna@test.local');
  await page.getByRole('button', { name: 'Check these settings' }).click();
  await page.getByLabel('Your e-mail address').fill('bob@test.local');
  await page.getByRole('button', { name: 'Start the check' }).click();
  await expect(page.getByLabel('User name')).toHaveValue('bob');
  await expect(page.getByLabel('User name')).not.toBeEditable();
  await expect(page.getByLabel('User name')).toHaveAccessibleDescription('Fixed by the link');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await page.waitForURL('**/setup/server?**');
  await expect(page.getByLabel('User name')).toHaveValue('bob');
  await expect(page.getByLabel('User name')).not.toBeEditable();
});

test('a change of what a signed link fixes is shown, and not to be pressed', async ({
  page,
  world,
  staff,
}) => {
  await signInAsStaff(page, staff.url);
  await page.waitForURL(`${staff.url}/staff`);
  await page.goto('/staff/share');
  await fillShareForm(page, { host: world.host, port: world.postfix.submission, domain: 'test.local' });
  await page.getByRole('radio', { name: /SSL\/TLS/ }).check();
  await page.getByRole('button', { name: 'Make the signed link' }).click();
  await page.getByRole('heading', { name: 'Your signed link is ready' }).waitFor();
  await expect(page.getByText('The encryption does not go with this port.')).toBeVisible();
  const link = (await page.locator('[data-link]').textContent()) ?? '';
  await page.goto(link.replace('/open', '/setup/check'));
  await page.getByRole('button', { name: 'Check the server' }).click();
  const verdict = await verdictOf(page);
  await expect(verdict).toContainText('The link fixes these settings');
  await expect(verdict.getByRole('button', { name: 'Use this and check again' })).toHaveCount(0);
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

test('after five wrong passphrases even the right one has to wait', async ({ page, staff }) => {
  for (let at = 0; at < 5; at += 1) {
    await signInAsStaff(page, staff.url, `wrong passphrase ${at}`);
    await expect(page.getByRole('alert', { name: 'There is something to correct' })).toContainText(
      'That is not the passphrase.',
    );
  }
  await signInAsStaff(page, staff.url, 'another four words for staff');
  await expect(page.getByText('There were too many wrong ones. Try again in 15 minutes.')).toBeVisible();
  await page.goto('/staff');
  await expect(page).toHaveURL(/\/staff\/sign-in$/);
});

test('no secret of the staff is in what was printed or kept', async ({ staff }) => {
  const { data } = staff;
  const kept = await Promise.all(readdirSync(data).map((name) => readFile(join(data, name), 'utf8')));
  const all = `${await staff.readLog()}\n${kept.join('\n')}`;
  for (const secret of [passphrase, 'another four words for staff', 'wrong passphrase'])
    expect(all).not.toContain(secret);
});
