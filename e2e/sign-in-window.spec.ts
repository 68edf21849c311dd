import { readFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { pressAt, tabTo } from './keyboard';
import { people } from './servers/people';
import { freeBlock } from './servers/ports';
import { startScripted } from './servers/scripted';
import { type SignInWorld, startSignInWorld } from './sign-in-world';
import { startWizard } from './start-wizard';
import { verdictOf } from './wizard';
import { test as base, expect } from './world';

const { alice, bob } = people;

const test = base.extend<object, { place: SignInWorld }>({
  place: [
    async ({ facts }, use) => {
      if ('missing' in facts) return use(undefined as never);
      const place = await startSignInWorld();
      await use(place);
      await place.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ place }, use) => use(place?.url),
});
test.describe.configure({ mode: 'default' });

const checkPage = (port: number) => `/setup/check?host=localhost&port=${port}&encryption=starttls`;

/** Tries the server alone, up to where the window is offered. */
async function reachWindow(page: Page, port: number) {
  await page.goto(checkPage(port));
  await page.getByRole('button', { name: 'Check the server' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in at Microsoft’s own window' })).toBeVisible();
}

/** Presses the way to the window with this address typed, and gives the window's page. */
async function goToWindow(page: Page, port: number, address: string = alice.address) {
  await reachWindow(page, port);
  await page.getByLabel('The address of this mailbox').fill(address);
  await signInAtMicrosoft(page);
}

async function signInAtMicrosoft(page: Page) {
  await page.getByRole('button', { name: 'Sign in with Microsoft and send the test message' }).click();
  await expect(page.getByRole('heading', { name: 'Pretend sign-in' })).toBeVisible();
}

/** No token, code or secret in the address, the page, the cookies’ readable part, the stores, or the wizard’s log. */
async function expectNoSecret(page: Page, place: SignInWorld) {
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  const cookies = JSON.stringify(await page.context().cookies());
  const log = await readFile(place.log, 'utf8');
  for (const token of place.window.issued.keys())
    for (const text of [await page.content(), page.url(), stored, cookies, log])
      expect(text).not.toContain(token);
  expect(page.url()).not.toMatch(/code=|state=|@|%40/);
  expect(log).not.toContain(alice.address);
  expect(log).not.toContain('hush-hush-secret');
}

test('a test message is sent by a sign-in at the window, and accepted', async ({ page, place }) => {
  await goToWindow(page, place.postfix.submission);
  await expect(page.getByText(`Hint: ${alice.address}`)).toBeVisible();
  await page.getByRole('link', { name: alice.address }).click();
  const verdict = await verdictOf(page);
  await expect(verdict).toHaveAttribute('data-outcome', 'accepted');
  expect(page.url()).toContain(`port=${place.postfix.submission}`);
  const [, number = ''] = /message (\d{4}) arrive/.exec((await verdict.textContent()) ?? '') ?? [];
  const mail = await place.postfix.readMail(alice.address, (text) => text.includes(number));
  // quoted-printable breaks lines anywhere (RFC 2045 §6.7)
  expect(mail.replaceAll(/=\r?\n/g, '')).toContain('No password was seen.');
  await expectNoSecret(page, place);
  await expectAccessible(page);
  // the sign-in was good for one check
  await page.reload();
  await expect(page.getByRole('button', { name: 'Check the server' })).toBeVisible();
  await expect(page.getByRole('article', { name: 'Verdict' })).toHaveCount(0);
});

const faults = [
  ['No, thank you', 'refused', 'You did not allow the sending'],
  ['Needs an administrator', 'approval', 'AADSTS90094'],
  ['Nobody agreed yet', 'approval', 'AADSTS65001'],
  ['Other organisation', 'wrong-tenant', 'AADSTS50020'],
  ['One organisation only', 'wrong-tenant', 'AADSTS50194'],
  ['Not in this tenant', 'wrong-tenant', 'AADSTS90072'],
  ['Rule says no', 'policy', 'A rule of your organisation stopped the sign-in'],
  ['Out of order', 'unreachable', 'Microsoft did not answer us'],
] as const;

test('whatever goes wrong in the window is said in words, and one may try again from there', async ({
  page,
  place,
}) => {
  await goToWindow(page, place.postfix.submission);
  const seen = new Set<string>();
  for (const [pressed, fault, words] of faults) {
    await test.step(pressed, async () => {
      await page.getByRole('link', { name: pressed }).click();
      const box = page.locator(`[data-fault="${fault}"]`);
      await expect(box).toContainText(words);
      await expect(box.getByRole('heading').first()).toBeFocused();
      await expect(page.getByLabel('The address of this mailbox')).toHaveValue(alice.address);
      await expectNoSecret(page, place);
      if (fault === 'approval') {
        await expect(box).toContainText('Application (client) ID: sendwell');
        await expect(box).toContainText(`with Sendwell (${place.url})`);
      }
      // pages of one kind differ in their words alone
      if (!seen.has(fault)) await expectAccessible(page);
      seen.add(fault);
      await signInAtMicrosoft(page);
    });
  }
});

test('by keyboard alone one gets to the window, back, and on with the account that was signed in', async ({
  page,
  place,
}) => {
  await page.goto(checkPage(place.postfix.submission));
  await pressAt(page, page.getByRole('button', { name: 'Check the server' }));
  await expect(page.getByRole('heading', { name: 'Sign in at Microsoft’s own window' })).toBeVisible();
  await tabTo(page, page.getByLabel('The address of this mailbox'));
  await page.keyboard.type('anna');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('The address of this mailbox')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(alice.address);
  await pressAt(page, page.getByRole('button', { name: 'Sign in with Microsoft and send the test message' }));
  await pressAt(page, page.getByRole('link', { name: bob.address }));
  await expect(page.getByRole('heading', { name: 'You signed in with another account' })).toBeFocused();
  await pressAt(page, page.getByRole('button', { name: `Test ${bob.address} instead` }));
  await expect(await verdictOf(page)).toHaveAttribute('data-outcome', 'accepted');
});

test('another account than the address is told apart, and nothing is sent by itself', async ({
  page,
  place,
}) => {
  const before = (await place.postfix.allMail(bob.address)).length;
  await goToWindow(page, place.postfix.submission);
  await page.getByRole('link', { name: bob.address }).click();
  await expect(
    page.getByText(`You typed ${alice.address}. At Microsoft you signed in as ${bob.address}.`),
  ).toBeVisible();
  await expectAccessible(page);
  expect((await place.postfix.allMail(bob.address)).length).toBe(before);
  await expectNoSecret(page, place);
});

test('a sign-in can be forgotten; for a mailbox of others the server decides, and its words on the token are shown', async ({
  page,
  place,
}) => {
  await goToWindow(page, place.postfix.submission);
  await page.getByRole('link', { name: bob.address }).click();
  // a sign-in can be forgotten
  await page.getByRole('button', { name: 'Stop, and forget this sign-in' }).click();
  await expect(page.getByRole('button', { name: 'Check the server' })).toBeVisible();
  await expect(page.getByText('You signed in with another account')).toHaveCount(0);
  expect(await page.context().cookies()).toEqual([]);

  await goToWindow(page, place.postfix.submission);
  await page.getByRole('link', { name: bob.address }).click();
  await page.getByRole('button', { name: `Go on: ${alice.address} is a mailbox` }).click();
  const verdict = await verdictOf(page);
  await expect(verdict).toHaveAttribute('data-problem', 'oauth-token-invalid');
  await expect(verdict).toContainText('About the sign-in the server says');
  await expectNoSecret(page, place);
});

test.describe('a personal Outlook.com mailbox is never asked for a password', () => {
  const password = (page: Page) => page.locator('input[type=password], #password');

  test('typed before the check, at a server that takes passwords of others: the window alone is offered', async ({
    page,
    place,
  }) => {
    await page.goto(checkPage(place.postfix.submission));
    await page.getByRole('radio', { name: 'Send a test message to myself' }).check();
    await page.getByLabel('Your e-mail address').fill('anna@outlook.com');
    await page.getByRole('button', { name: 'Start the check' }).click();
    await expect(page.getByRole('heading', { name: 'Sign in at Microsoft’s own window' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The server is fine. Now sign in.' })).toBeFocused();
    await expect(page.getByLabel('The address of this mailbox')).toHaveValue('anna@outlook.com');
    await expect(
      page.getByText('Outlook.com takes no password from programs such as Outlook or this check.'),
    ).toBeVisible();
    await expect(password(page)).toHaveCount(0);
    await expectAccessible(page);
  });

  test('typed late, as the user name: the box for the password goes, and comes back for another', async ({
    page,
    place,
  }) => {
    await page.goto(checkPage(place.postfix.submission));
    await page.getByRole('radio', { name: 'Send a test message to myself' }).check();
    await page.getByLabel('Your e-mail address').fill(alice.address);
    await page.getByRole('button', { name: 'Start the check' }).click();
    await expect(password(page)).toBeVisible();
    await page.getByLabel('User name').fill('anna@hotmail.co.uk');
    await expect(password(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Sign in and send the test message' })).toHaveCount(0);
    await page.getByLabel('User name').fill(alice.address);
    await expect(password(page)).toBeVisible();
  });
});

test('sending that is switched off is told apart from a sign-in that is good', async ({ page, place }) => {
  const reply =
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled [AM0PR01.EURPRD01.PROD.OUTLOOK.COM]';
  const server = await startScripted({
    port: place.spare,
    certificate: place.certificates.good,
    mechanisms: ['LOGIN', 'XOAUTH2'],
    auth: reply,
  });
  await goToWindow(page, server.port);
  await page.getByRole('link', { name: alice.address }).click();
  const verdict = await verdictOf(page);
  await expect(verdict).toContainText('The sign-in is good; sending is switched off');
  expect(server.signIns).toHaveLength(1);
  await server.stop();
});

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
    expect(own.status).toBe(303);
    expect(own.headers.get('location')).toMatch(new RegExp(`^${place.window.base}/`));
    expect(own.headers.get('location')).not.toContain('evil');
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
  expect(answer.statusCode).toBe(303);
  const to = new URL(answer.headers.location ?? '');
  expect(to.searchParams.get('redirect_uri')).toBe(`${site}/oauth/callback`);
  const [cookie = ''] = answer.headers['set-cookie'] ?? [];
  expect(cookie).toMatch(/^__Host-sign-in=[\w-]{43};/);
  for (const part of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=lax']) expect(cookie).toContain(part);
  expect(cookie).not.toContain('Domain');
});

test.describe('with somebody at another computer', () => {
  async function showCode(page: Page, place: SignInWorld) {
    await reachWindow(page, place.postfix.submission);
    await tabTo(page, page.getByLabel('The address of this mailbox'));
    await page.keyboard.type(alice.address);
    await pressAt(page, page.locator('summary', { hasText: 'The person is at another computer' }));
    await pressAt(page, page.getByRole('button', { name: 'Get a code to read out' }));
    await expect(page.getByRole('heading', { name: 'Read this code to the person' })).toBeVisible();
    return (await page.locator('[data-code]').getAttribute('data-code')) ?? '';
  }
  const typeIn = (place: SignInWorld, code: string, more: Record<string, string>) =>
    fetch(`${place.window.base}/devicelogin?${new URLSearchParams({ code, ...more })}`);

  test('a code is read out, typed in there, and the test message is accepted here', async ({
    page,
    place,
  }) => {
    const code = await showCode(page, place);
    await expectAccessible(page);
    await typeIn(place, code, { as: alice.address });
    await expect(await verdictOf(page)).toHaveAttribute('data-outcome', 'accepted');
    await expectNoSecret(page, place);
  });
  test('another account that types it in is turned away', async ({ page, place }) => {
    const code = await showCode(page, place);
    await typeIn(place, code, { as: bob.address });
    await expect(page.locator('[data-fault="other-account"]')).toContainText(bob.address);
    await expectNoSecret(page, place);
  });
  test('a person who says no is heard', async ({ page, place }) => {
    const code = await showCode(page, place);
    await typeIn(place, code, { refuse: 'No, thank you' });
    await expect(page.locator('[data-fault="refused"]')).toBeVisible();
  });
});
