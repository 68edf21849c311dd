import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { sealData } from 'iron-session';
import { expectAccessible } from './axe';
import { pressAt } from './keyboard';
import { type IdentityProvider, startIdentityProvider } from './servers/identity-provider';
import { spoilt } from './servers/identity-tokens';
import { passphrase, type StaffWizard, startStaffWizard } from './staff-world';
import { test as base, expect } from './world';

type Place = { window: IdentityProvider; byDomain: StaffWizard; byGroup: StaffWizard };

const test = base.extend<object, { place: Place }>({
  place: [
    async ({ facts, world }, use) => {
      if ('missing' in facts) return use(undefined as never);
      const window = await startIdentityProvider({ id: 'staff', secret: 'hush-hush-staff' });
      const env = {
        STAFF_OIDC_ISSUER: window.base,
        STAFF_OIDC_CLIENT_ID: 'staff',
        STAFF_OIDC_CLIENT_SECRET: 'hush-hush-staff',
      };
      const name = `openid-${process.pid}`;
      const [byDomain, byGroup] = await Promise.all([
        startStaffWizard(world, `${name}-domain`, { ...env, STAFF_OIDC_DOMAIN: 'test.local' }),
        startStaffWizard(world, `${name}-group`, { ...env, STAFF_OIDC_GROUP: 'mail-desk' }),
      ]);
      await use({ window, byDomain, byGroup });
      await Promise.all([byDomain.stop(), byGroup.stop()]);
      await window.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

/** What the provider says of somebody besides the address. */
type Said = { as?: string; email?: string; claims?: object; spoil?: string };

/** Goes to the provider’s window by the page of the sign-in, and says there who one is. Ends where the provider sends people to. */
async function signInAs(page: Page, url: string, { as = 'alice@test.local', claims, ...said }: Said = {}) {
  await page.goto(`${url}/staff/sign-in`);
  await page.getByRole('link', { name: 'Sign in with your organisation' }).click();
  await expect(page.getByRole('heading', { name: 'Pretend sign-in' })).toBeVisible();
  const window = new URL(page.url());
  for (const [name, value] of Object.entries(said)) window.searchParams.set(name, value);
  if (claims) window.searchParams.set('claims', JSON.stringify(claims));
  await page.goto(window.href);
  await page.getByRole('link', { name: as }).click();
}

const verified = { email_verified: true, name: 'Alice of the desk' };
const stranger = 'You signed in there, but you are not staff here.';

/** Has the provider’s answer stopped on its way back, and gives its address. */
async function caught(page: Page, url: string, said: Said = { claims: verified }): Promise<string> {
  // a redirect itself cannot be caught: what leads to it can
  const chosen = /\/authorize\?.*&as=/;
  const answer = new Promise<string>((resolve) => {
    page.route(chosen, async (route) => {
      const sent = await route.fetch({ maxRedirects: 0 });
      resolve(sent.headers().location ?? '');
      await route.fulfill({ body: 'stopped on its way' });
    });
  });
  await signInAs(page, url, said);
  const href = await answer;
  await page.unroute(chosen);
  return href;
}

async function isOutside(page: Page, url: string) {
  await page.goto(`${url}/staff`);
  await expect(page).toHaveURL(/\/staff\/sign-in/);
}

async function another(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

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

for (const spoil of spoilt) {
  test(`an attack by an ID token that is spoilt (${spoil}) is refused`, async ({ page, place }) => {
    const { url } = place.byDomain;
    await signInAs(page, url, { claims: verified, spoil });
    await expect(page).toHaveURL(`${url}/staff/sign-in?why=broken`);
    await isOutside(page, url);
  });
}

for (const [what, alter] of [
  ['its state altered', (answer: URL) => answer.searchParams.set('state', 'another')],
  ['its state taken away', (answer: URL) => answer.searchParams.delete('state')],
  ['its code altered', (answer: URL) => answer.searchParams.set('code', 'invented')],
  ['its code taken away', (answer: URL) => answer.searchParams.delete('code')],
  ['a second state', (answer: URL) => answer.searchParams.append('state', 'another')],
  ['another issuer', (answer: URL) => answer.searchParams.set('iss', 'https://evil.example')],
  ['an error beside its code', (answer: URL) => answer.searchParams.set('error', 'access_denied')],
] as [string, (answer: URL) => void][]) {
  test(`an attack by an answer with ${what} is refused`, async ({ page, place }) => {
    const { url } = place.byDomain;
    const answer = new URL(await caught(page, url));
    alter(answer);
    await page.goto(answer.href);
    await expect(page).toHaveURL(`${url}/staff/sign-in?why=broken`);
    await isOutside(page, url);
  });
}

test('an attack by another challenge (PKCE), nonce or way back in the question is refused', async ({
  page,
  place,
}) => {
  const { url } = place.byDomain;
  for (const [name, value] of [
    ['code_challenge', 'A'.repeat(43)],
    ['nonce', 'another'],
    ['redirect_uri', `${url}/staff/callback?other`],
  ] as const) {
    await page.goto(`${url}/staff/begin`);
    const window = new URL(page.url());
    window.searchParams.set('claims', JSON.stringify(verified));
    window.searchParams.set(name, value);
    await page.goto(window.href);
    await page.getByRole('link', { name: 'alice@test.local' }).click();
    await expect(page, name).toHaveURL(`${url}/staff/sign-in?why=broken`);
    await isOutside(page, url);
  }
});

test('an attack by somebody else’s answer signs nobody in, nor does one answer twice', async ({
  page,
  place,
  browser,
}) => {
  const { url } = place.byDomain;
  // the attacker’s own answer, sent to a victim as a link: with no question asked, and with one
  const answer = await caught(page, url);
  const victim = await another(browser);
  await victim.goto(answer);
  await expect(victim).toHaveURL(`${url}/staff/sign-in?why=broken`);
  await caught(victim, url);
  await victim.goto(answer);
  await expect(victim).toHaveURL(`${url}/staff/sign-in?why=broken`);
  await isOutside(victim, url);
  await victim.context().close();

  const own = await caught(page, url);
  const asked = await page.context().cookies(url);
  await page.goto(own);
  await expect(page).toHaveURL(`${url}/staff`);
  await page.context().clearCookies();
  await page.goto(own);
  await expect(page).toHaveURL(`${url}/staff/sign-in?why=broken`);
  // a copy of the cookie in which the question waited does not make it good again
  await page.context().addCookies(asked);
  await page.goto(own);
  await expect(page).toHaveURL(`${url}/staff/sign-in?why=broken`);
  await isOutside(page, url);
});

test('a session holds for eight hours and not a minute more, whatever its cookie says', async ({
  page,
  place,
}) => {
  const { url, data } = place.byDomain;
  const key = (await readFile(join(data, 'cookie-key'), 'utf8')).trim();
  for (const [minutes, inside] of [
    [8 * 60 - 1, true],
    [8 * 60 + 1, false],
    [-5, false],
  ] as const) {
    const session = {
      id: randomBytes(16).toString('hex'),
      name: 'Alice',
      way: 'openid',
      since: Date.now() - minutes * 60_000,
    };
    const value = await sealData(session, { password: key, ttl: 0 });
    await page.context().addCookies([{ name: 'staff', value, url }]);
    await page.goto(`${url}/staff`);
    await expect(page).toHaveURL(inside ? `${url}/staff` : /\/staff\/sign-in$/);
  }
});

test('another key in the data folder ends every session at once', async ({ page, place, browser }) => {
  const { url, data } = place.byDomain;
  const other = await another(browser);
  for (const one of [page, other]) {
    await signInAs(one, url, { claims: verified });
    await expect(one).toHaveURL(`${url}/staff`);
  }
  await writeFile(join(data, 'cookie-key'), `${randomBytes(32).toString('base64url')}\n`);
  for (const one of [page, other]) await isOutside(one, url);
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
  await wizard.stop();
});

test('no secret of this sign-in is in any log or kept file', async ({ place }) => {
  const logs = await Promise.all([place.byDomain.readLog(), place.byGroup.readLog()]);
  const all = logs.join('\n');
  expect(all).not.toContain('hush-hush-staff');
  expect(all).not.toContain('alice@test.local');
  for (const token of place.window.issued.keys()) expect(all).not.toContain(token);
});
