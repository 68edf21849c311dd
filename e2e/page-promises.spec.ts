import { passphrase, startStaffWizard } from './staff-world';
import { reachSignIn } from './wizard';
import { expect, test } from './world';

const settings = 'host=mail.example.org&port=587&encryption=starttls';
const pages = [
  '/',
  '/setup/address',
  '/setup/account',
  '/setup/edition',
  '/setup/server',
  `/setup/check?${settings}`,
  `/setup/outlook?${settings}&edition=classic-windows`,
  `/setup/card?${settings}`,
  '/works-from-here',
  '/problems',
  '/problems/cert-expired',
  '/providers',
  '/relay',
  '/practice',
  '/for-mail-providers',
  '/share',
  `/share/made?${settings}&org=Example`,
  `/open?${settings}&org=Example`,
  '/staff/sign-in',
  '/sign-in/ended',
];

test('no page sets a cookie, keeps anything in the browser, or asks anybody else for anything', async ({
  page,
  context,
  world,
}) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  for (const path of pages) {
    const answer = await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(answer?.headers()['set-cookie'], path).toBeUndefined();
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      (await caches?.keys())?.length ?? 0,
      (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    ]);
    expect(kept, path).toEqual([0, 0, '', 0, 0, 0]);
  }
  expect(await context.cookies()).toEqual([]);
  expect([...asked].filter((origin) => !['null', world.url].includes(origin))).toEqual([]);
});

test('every page says what the browser may do with it, and is never in somebody else’s frame', async ({
  request,
}) => {
  for (const path of [...pages, '/nowhere', '/health', '/not-taken/outdated']) {
    const headers = (await request.get(path)).headers();
    expect(headers['permissions-policy'], path).toBe('camera=(), geolocation=(), microphone=()');
    expect(headers['x-frame-options'], path).toBe('DENY');
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy'], path).not.toContain('unsafe');
    expect(headers['referrer-policy'], path).toMatch(/^(?:no-referrer|same-origin)$/);
    expect(headers['x-powered-by'], path).toBeUndefined();
    // by plain http a browser takes it from nobody (RFC 6797 §7.2)
    expect(headers['strict-transport-security'], path).toBeUndefined();
  }
});

test('whoever asks at another path is led to the page, and the way there says the same', async ({
  request,
}) => {
  for (const [asked, page] of [
    ['/en', '/'],
    ['/en/', '/'],
    ['/en/problems?x=1', '/problems?x=1'],
    ['/problems/', '/problems'],
    ['/setup', '/setup/address'],
    ['/en/setup/check/?port=587', '/setup/check?port=587'],
    ['/setup/server?edition=web', '/setup/outlook?edition=web'],
  ] as const) {
    const answer = await request.get(asked, {
      maxRedirects: 0,
      headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    });
    expect(answer.status(), asked).toBe(307);
    const headers = answer.headers();
    expect(headers.location, asked).toBe(page);
    expect(headers['content-security-policy'], asked).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options'], asked).toBe('nosniff');
    expect(headers['x-frame-options'], asked).toBe('DENY');
    expect(headers['referrer-policy'], asked).toMatch(/^(?:no-referrer|same-origin)$/);
  }
});

test('a password manager is told which box is which', async ({ page, world }) => {
  await page.goto('/setup/address');
  await expect(page.locator('input[type=email]')).toHaveAttribute('autocomplete', 'email');
  await reachSignIn(page, world.right, world.people.alice.address);
  await expect(page.getByLabel('User name')).toHaveAttribute('autocomplete', 'username');
  await expect(page.getByLabel('Password', { exact: true })).toHaveAttribute(
    'autocomplete',
    'current-password',
  );
  await page.goto('/share');
  await expect(page.locator('input[type=password], input[autocomplete$=password]')).toHaveCount(0);

  const staff = await startStaffWizard(world, `autocomplete-${process.pid}`);
  await page.goto(staff.firstAddress);
  for (const label of ['New passphrase', 'The same once more']) {
    await expect(page.getByLabel(label)).toHaveAttribute('autocomplete', 'new-password');
    await page.getByLabel(label).fill(passphrase);
  }
  await page.getByRole('button', { name: 'Set the passphrase' }).click();
  await page.waitForURL(`${staff.url}/staff`);
  await page.goto(`${staff.url}/staff/passphrase`);
  await expect(page.getByLabel('Passphrase of today')).toHaveAttribute('autocomplete', 'current-password');
  await page.context().clearCookies();
  await page.goto(`${staff.url}/staff/sign-in`);
  await expect(page.getByLabel('Passphrase')).toHaveAttribute('autocomplete', 'current-password');
  await page.close();
  await staff.stop();
});

test('a link to where something was read says by itself whose page that is', async ({ page }) => {
  for (const path of ['/problems', '/problems/cert-expired', '/providers', '/providers/gmail', '/relay']) {
    await page.goto(path);
    const links = await page.getByRole('main').locator('a[href^="https://"]').allTextContents();
    expect(
      links.find((text) => /^Source: \S/.test(text)),
      path,
    ).toBeDefined();
    expect(
      links.filter((text) => /^Source\W*$/.test(text)),
      path,
    ).toEqual([]);
  }
});
