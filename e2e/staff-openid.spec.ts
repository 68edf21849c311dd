import { expectAccessible } from './axe';
import { pressAt } from './keyboard';
import { another, expect, isOutside, type Said, signInAs, test, verified } from './openid-test';
import { passphrase, startStaffWizard } from './staff-world';

const stranger = 'You signed in there, but you are not staff here.';

test('staff sign in at their organisation, by keyboard alone, and sign out', async ({ page, place }) => {
  const { url } = place.byDomain;
  await page.goto(`${url}/staff/sign-in`);
  await expectAccessible(page);
  await expect(page.locator('input')).toHaveCount(0);
  await pressAt(page, page.getByRole('link', { name: 'Sign in with your organisation' }));
  await expect(page.getByRole('heading', { name: 'Pretend sign-in' })).toBeVisible();
  const window = new URL(page.url());
  expect(window.origin).toBe(place.window.base);
  window.searchParams.set('claims', JSON.stringify(verified));
  await page.goto(window.href);
  await pressAt(page, page.getByRole('link', { name: 'alice@test.local' }));
  await expect(page).toHaveURL(`${url}/staff`);
  await expect(page.getByText('Alice of the desk')).toBeVisible();
  await expectAccessible(page);
  const [cookie] = (await page.context().cookies(url)).filter(({ name }) => name === 'staff');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  expect((cookie?.expires ?? 0) - Date.now() / 1000).toBeLessThanOrEqual(8 * 3_600);
  await pressAt(page, page.getByRole('button', { name: 'Sign out', exact: true }));
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await isOutside(page, url);
});

for (const [who, said] of [
  ['somebody of another domain', { email: 'eve@evil.example', claims: { email_verified: true } }],
  ['somebody of a domain that ends alike', { email: 'eve@eviltest.local', claims: { email_verified: true } }],
  ['somebody of a part of the domain', { email: 'eve@sub.test.local', claims: { email_verified: true } }],
  [
    'an address with two at-signs',
    { email: 'eve@evil.example@test.local', claims: { email_verified: true } },
  ],
  ['an address that nobody verified', { claims: {} }],
  ['an address that is said to be verified in a text', { claims: { email_verified: 'true' } }],
  ['the hosted domain of another', { email: 'eve@evil.example', claims: { hd: 'evil.example' } }],
] as [string, Said][]) {
  test(`an attack by ${who} is sent away, and has no session`, async ({ page, place }) => {
    const { url } = place.byDomain;
    await signInAs(page, url, said);
    await expect(page.getByText(stranger)).toBeVisible();
    expect((await page.context().cookies(url)).filter(({ name }) => name === 'staff')).toEqual([]);
    await isOutside(page, url);
  });
}

test('only those of the group are staff, where a group is named', async ({ page, place, browser }) => {
  const { url } = place.byGroup;
  for (const claims of [verified, { groups: ['mail-desk-2'] }, { groups: 'mail' }, { name: 'mail-desk' }]) {
    await signInAs(page, url, { claims });
    await expect(page.getByText(stranger)).toBeVisible();
  }
  await signInAs(page, url, { claims: { groups: ['all', 'mail-desk'] } });
  await expect(page).toHaveURL(`${url}/staff`);
  const other = await another(browser);
  await signInAs(other, url, { claims: { roles: ['mail-desk'] } });
  await expect(other).toHaveURL(`${url}/staff`);
  await other.context().close();
});

test('where staff sign in at their organisation, no passphrase is asked for, and none signs in', async ({
  page,
  place,
}) => {
  const { url, firstAddress } = place.byDomain;
  expect(firstAddress).toBe('');
  for (const path of ['/staff/sign-in', '/staff/first', '/staff/first?key=x', '/staff/passphrase']) {
    await page.goto(`${url}${path}`);
    await expect(page.locator('input')).toHaveCount(0);
  }
  await isOutside(page, url);
  expect(await place.byDomain.readLog()).not.toContain(passphrase);
});

test('where the organisation’s provider is away, it is said, and nothing breaks', async ({ page, world }) => {
  const wizard = await startStaffWizard(world, `openid-away-${process.pid}`, {
    STAFF_OIDC_ISSUER: 'http://127.0.0.1:9',
    STAFF_OIDC_CLIENT_ID: 'staff',
    STAFF_OIDC_CLIENT_SECRET: 'hush-hush-staff',
    STAFF_OIDC_DOMAIN: 'test.local',
  });
  await page.goto(`${wizard.url}/staff/sign-in`);
  await page.getByRole('link', { name: 'Sign in with your organisation' }).click();
  await expect(page).toHaveURL(`${wizard.url}/staff/sign-in?why=away`);
  await expect(page.getByRole('status')).toBeVisible();
  // what the page fetches beforehand must not meet a server that is gone
  await page.close();
  await wizard.stop();
});

test('no secret of this sign-in is in any log or kept file', async ({ place }) => {
  const logs = await Promise.all([place.byDomain.readLog(), place.byGroup.readLog()]);
  const all = logs.join('\n');
  expect(all).not.toContain('hush-hush-staff');
  expect(all).not.toContain('alice@test.local');
  for (const token of place.window.issued.keys()) expect(all).not.toContain(token);
});
