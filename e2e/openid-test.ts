import type { Browser, Page } from '@playwright/test';
import { type IdentityProvider, startIdentityProvider } from './servers/identity-provider';
import { type StaffWizard, startStaffWizard } from './staff-world';
import { test as base, expect } from './world';

type Place = { window: IdentityProvider; byDomain: StaffWizard; byGroup: StaffWizard };

/** A test with staff who sign in at a provider of ours: one wizard knows them by their domain, one by a group. */
export const test = base.extend<object, { place: Place }>({
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

export { expect };

/** What the provider says of somebody besides the address. */
export type Said = { as?: string; email?: string; claims?: object; spoil?: string };

/** Goes to the provider’s window by the page of the sign-in, and says there who one is. Ends where the provider sends people to. */
export async function signInAs(
  page: Page,
  url: string,
  { as = 'alice@test.local', claims, ...said }: Said = {},
) {
  await page.goto(`${url}/staff/sign-in`);
  await page.getByRole('link', { name: 'Sign in with your organisation' }).click();
  await expect(page.getByRole('heading', { name: 'Pretend sign-in' })).toBeVisible();
  const window = new URL(page.url());
  for (const [name, value] of Object.entries(said)) window.searchParams.set(name, value);
  if (claims) window.searchParams.set('claims', JSON.stringify(claims));
  await page.goto(window.href);
  await page.getByRole('link', { name: as }).click();
}

/** What a provider says of an address that it has verified. */
export const verified = { email_verified: true, name: 'Alice of the desk' };

/** Has the provider’s answer stopped on its way back, and gives its address. */
export async function caught(page: Page, url: string, said: Said = { claims: verified }): Promise<string> {
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

/** Opens the pages for staff, and is led to the sign-in. */
export async function isOutside(page: Page, url: string) {
  await page.goto(`${url}/staff`);
  await expect(page).toHaveURL(/\/staff\/sign-in/);
}

/** A page of another browser. */
export async function another(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}
