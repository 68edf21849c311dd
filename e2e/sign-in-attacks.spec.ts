import { type IncomingMessage, request } from 'node:http';
import { expectAccessible } from './axe';
import { people } from './servers/people';
import { freeBlock } from './servers/ports';
import { expect, goToWindow, test } from './sign-in-test';
import { startWizard } from './start-wizard';

const { alice, bob } = people;
test.describe.configure({ mode: 'default' });

test.describe('an attack', () => {
  test('an answer that was used already, and one to another browser’s question, end nothing', async ({
    page,
    place,
    browser,
  }) => {
    await goToWindow(page, place.postfix.submission);
    const answers: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/oauth/callback')) answers.push(request.url());
    });
    await page.getByRole('link', { name: bob.address }).click();
    await expect(page.getByText('You signed in with another account')).toBeVisible();
    const [answer = ''] = answers;
    await page.goto(answer);
    await expect(page.getByRole('heading', { name: 'This sign-in has ended already' })).toBeVisible();
    await expectAccessible(page);
    const other = await browser.newPage();
    await other.goto(answer);
    await expect(other.getByRole('heading', { name: 'This sign-in has ended already' })).toBeVisible();
    await other.close();
  });

  test('a cookie that was changed is nobody’s', async ({ page, place }) => {
    await goToWindow(page, place.postfix.submission);
    const [cookie] = await page.context().cookies(place.url);
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    await page.context().addCookies([{ name: cookie?.name ?? '', value: 'A'.repeat(43), url: place.url }]);
    await page.getByRole('link', { name: alice.address }).click();
    await expect(page.getByRole('heading', { name: 'This sign-in has ended already' })).toBeVisible();
  });

  test('a page of somebody else cannot begin a sign-in, and no address leads elsewhere', async ({
    place,
  }) => {
    const body = new URLSearchParams({
      provider: 'microsoft',
      address: alice.address,
      query: `host=localhost&port=${place.postfix.submission}&encryption=starttls&next=https://evil.example`,
    });
    const post = (headers: Record<string, string>) =>
      fetch(`${place.url}/oauth/start`, { method: 'POST', body, headers, redirect: 'manual' });
    const foreign = [
      {},
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: place.url, 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of foreign) expect((await post(headers as Record<string, string>)).status).toBe(403);
    const own = await post({ origin: place.url, 'sec-fetch-site': 'same-origin' });
    expect(own.status).toBe(200);
    const on = own.headers.get('refresh');
    expect(on).toMatch(new RegExp(`^0;url=${place.window.base}/`));
    expect(on).not.toContain('evil');
    expect(await own.text()).not.toContain('evil');
    expect(own.headers.get('referrer-policy')).toBe('no-referrer');
    expect(own.headers.get('cache-control')).toBe('no-store');
    const lost = await fetch(`${place.url}/oauth/callback?state=x&code=y&next=//evil.example`, {
      redirect: 'manual',
    });
    expect(lost.headers.get('location')).toBe(`${place.url}/sign-in/ended`);
  });
});

test('behind TLS the cookie is bound to this site, and the way back is the configured one, whatever Host says', async ({
  place,
}) => {
  const site = 'https://mail-help.example.com';
  const port = await freeBlock(1);
  const wizard = await startWizard({
    port,
    log: `${place.log}.tls`,
    env: {
      SITE_ADDRESS: site,
      MICROSOFT_CLIENT_ID: 'sendwell',
      MICROSOFT_BASE: place.window.base,
      MICROSOFT_HOSTS: 'localhost',
    },
  });
  const body = new URLSearchParams({
    provider: 'microsoft',
    address: alice.address,
    query: 'host=localhost&port=587&encryption=starttls',
  });
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      origin: site,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    };
    request({ port, host: '127.0.0.1', path: '/oauth/start', method: 'POST', headers }, resolve)
      .on('error', reject)
      .end(String(body));
  });
  answer.resume();
  await wizard.stop();
  expect(answer.statusCode).toBe(200);
  const to = new URL(String(answer.headers.refresh).replace(/^0;url=/, ''));
  expect(to.searchParams.get('redirect_uri')).toBe(`${site}/oauth/callback`);
  const [cookie = ''] = answer.headers['set-cookie'] ?? [];
  expect(cookie).toMatch(/^__Host-sign-in=[\w-]{43};/);
  for (const part of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=lax']) expect(cookie).toContain(part);
  expect(cookie).not.toContain('Domain');
});
