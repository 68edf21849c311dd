import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { expectAccessible } from './axe';
import { expect, test } from './signed-link-test';
import { inDays, makeSignedLink, signInAsStaff } from './staff-world';
import { signIn } from './wizard';

// one wizard for all
test.describe.configure({ mode: 'serial' });

test('a signed link made by IT is opened by a colleague and ends in accepted', async ({
  page,
  world,
  staff,
  browser,
}) => {
  const { alice } = world.people;
  const link = await makeSignedLink(page, staff, world, () => expectAccessible(page));
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
  await expect(verdict).toContainText('Ask IT Service Desk, +44 20 7946 0000');

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
  const link = await makeSignedLink(page, staff, world, async () => {
    await page.getByRole('radio', { name: /^The part before the @/ }).check();
  });
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

test('a new signed link is filled in to hold for a year', async ({ page, staff }) => {
  await signInAsStaff(page, staff.url);
  const days = [inDays(365)];
  await page.getByRole('link', { name: 'Make a signed link' }).click();
  await page.getByLabel('Last day').waitFor();
  days.push(inDays(365));
  await expect(page.getByLabel('Last day')).toHaveValue(new RegExp(`^(${days.join('|')})$`));
});
