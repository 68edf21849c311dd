import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { pressAt } from './keyboard';
import { startDetour } from './servers/detour';
import { people } from './servers/people';
import { freeBlock } from './servers/ports';
import { checkPage, expect, expectNoSecret, goToWindow, reachWindow, test } from './sign-in-test';
import { startWizard } from './start-wizard';
import { verdictOf } from './wizard';

const { alice } = people;
test.describe.configure({ mode: 'default' });

/** Has a browser show the page that leads on, as one does that lets no page lead on by itself. */
async function stayThere(page: Page) {
  await page.route('**/oauth/start', async (route) => {
    const answer = await route.fetch();
    const { refresh: _, ...headers } = answer.headers();
    await route.fulfill({ response: answer, headers });
  });
}

test('a provider that leads on to two other sites before its window is got through, and Back is the check', async ({
  page,
  place,
}) => {
  const detour = await startDetour();
  place.window.detour.through = detour.through;
  await goToWindow(page, place.postfix.submission);
  expect(detour.seen).toEqual(detour.origins);
  await page.goBack();
  await expect(page).toHaveURL(/\/setup\/check\?/);
  await page.goForward();
  await page.getByRole('link', { name: alice.address }).click();
  await expect(await verdictOf(page)).toHaveAttribute('data-outcome', 'accepted');
  await expectNoSecret(page, place);
  place.window.detour.through = undefined;
  await detour.stop();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in a browser that does not lead on by itself one goes on by keyboard (${colorScheme})`, async ({
    page,
    place,
  }) => {
    await page.emulateMedia({ colorScheme });
    await stayThere(page);
    await reachWindow(page, place.postfix.submission);
    await page.getByLabel('The address of this mailbox').fill(alice.address);
    await page.getByRole('button', { name: 'Sign in with Microsoft and send the test message' }).click();
    await expect(page.getByRole('heading', { name: 'On to Microsoft’s sign-in window' })).toBeVisible();
    await expect(page).toHaveTitle(/^On to Microsoft’s sign-in window/);
    await expectAccessible(page);
    await pressAt(page, page.getByRole('link', { name: 'Open Microsoft’s window' }));
    await expect(page.getByRole('heading', { name: 'Pretend sign-in' })).toBeVisible();
  });
}

test('letters of an address that mean something on a page come through to the window as they are', async ({
  page,
  place,
}) => {
  const address = `o'neil&lt=1&$&@test.local`;
  await page.goto(checkPage(place.postfix.submission));
  await stayThere(page);
  await post(page, address);
  const link = page.getByRole('link', { name: 'Open Microsoft’s window' });
  const to = new URL((await link.getAttribute('href')) ?? '');
  expect(to.origin).toBe(place.window.base);
  expect(to.searchParams.get('login_hint')).toBe(address);
  expect(to.searchParams.get('redirect_uri')).toBe(`${place.url}/oauth/callback`);
});

test('under another name of this site a sign-in leads to the site’s own name, and is not stopped on its way', async ({
  page,
  place,
}) => {
  const port = await freeBlock(1);
  const site = `http://localhost:${port}`;
  const wizard = await startWizard({
    port,
    log: `${place.log}.names`,
    env: {
      SITE_ADDRESS: site,
      TRUSTED_HOSTS: 'localhost',
      MICROSOFT_CLIENT_ID: 'sendwell',
      MICROSOFT_BASE: place.window.base,
      MICROSOFT_HOSTS: 'localhost',
    },
  });
  await page.goto(`${wizard.url}${checkPage(587)}`);
  await post(page, alice.address);
  await expect(page).toHaveURL(`${site}${checkPage(587)}`);
  await page.goto(`${wizard.url}${checkPage(587)}`);
  await page.evaluate(() => {
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', action: '/oauth/forget' });
    document.body.append(form);
    form.submit();
  });
  await expect(page).toHaveURL(`${site}/setup/address`);
  // what the page fetches beforehand must not meet a server that is gone
  await page.close();
  await wizard.stop();
});

/** Sends the form of the window, which stands on a page after a check. */
async function post(page: Page, address: string) {
  const sent = page.waitForResponse('**/oauth/start');
  await page.evaluate((typed) => {
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', action: '/oauth/start' });
    const query = location.search.slice(1);
    for (const [name, value] of Object.entries({ provider: 'microsoft', address: typed, query })) {
      const field = document.createElement('input');
      Object.assign(field, { type: 'hidden', name, value });
      form.append(field);
    }
    document.body.append(form);
    form.submit();
  }, address);
  await sent;
}
