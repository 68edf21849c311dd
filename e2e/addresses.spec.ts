import { reachSignIn, signIn } from './wizard';
import { expect, test } from './world';

test('a pasted address with nonsense in it opens the wizard, and says what was left out', async ({
  page,
}) => {
  const response = await page.goto(
    '/setup/server?host=..%00&port=99999&encryption=rot13&edition=lotus&hello=1',
  );
  expect(response?.status()).toBe(200);
  await expect(page.getByText('Parts of this link were left out')).toBeVisible();
  await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue('');
});

test('a link with a password in it is read without it, and does not show it', async ({ page }) => {
  await page.goto('/setup/check?host=smtp.example.org&port=587&encryption=starttls&password=hunter2hunter2');
  await expect(page.getByText('never belongs in a link')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('hunter2hunter2');
  await expect(page.getByText('smtp.example.org', { exact: true })).toBeVisible();
});

test('Back and refresh lose nothing but secrets', async ({ page }) => {
  await page.goto('/setup/account');
  await page.getByRole('radio', { name: 'Another provider' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('radio', { name: 'New Outlook for Windows' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Outgoing server (SMTP)').fill('mail.example.org');
  await page.getByRole('radio', { name: 'SSL/TLS' }).check();
  await page.getByRole('button', { name: 'Continue to the check' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Try these settings' })).toBeVisible();
  await page.reload();
  await expect(page.getByText('mail.example.org', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue('mail.example.org');
  await expect(page.getByRole('radio', { name: 'SSL/TLS' })).toBeChecked();
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByRole('radio', { name: 'New Outlook for Windows' })).toBeChecked();
  await page.goBack();
  await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue('mail.example.org');
});

test('address, user name and password are in no page address, no store, no page and no log', async ({
  page,
  context,
  world,
}) => {
  const { alice } = world.people;
  const secret = 'Trübe-Aussicht-7319';
  const visited: string[] = [];
  page.on('framenavigated', (frame) => visited.push(frame.url()));
  context.on('request', (request) => visited.push(request.url()));
  await reachSignIn(page, world.right, alice.address);
  const verdict = await signIn(page, secret, 'somebody-else@test.local');
  await expect(verdict).toHaveAttribute('data-problem', 'auth-bad-credentials');

  const hidden = [
    secret,
    alice.address,
    'somebody-else',
    Buffer.from(secret).toString('base64'),
    encodeURIComponent(secret),
  ];
  const stores = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  const shown = (await page.content()).replaceAll(/value="[^"]*"/g, '');
  // the form in it holds what the person typed, to be typed again
  const said = await verdict.evaluate((article) => {
    const copy = article.cloneNode(true) as Element;
    copy.querySelector('[aria-labelledby=sign-in-title]')?.remove();
    return copy.innerHTML;
  });
  const log = await world.readLog();
  const cookies = JSON.stringify(await context.cookies());
  for (const value of hidden) {
    for (const place of [visited.join('\n'), stores, cookies, said, log]) {
      expect(place).not.toContain(value);
    }
  }
  expect(shown).not.toContain(secret);
  expect(JSON.parse(cookies)).toEqual([]);
});

test.describe('at an address without a page', () => {
  test.use({ allowedErrors: [/404/] });
  test('the site says so in its own words', async ({ page }) => {
    const response = await page.goto('/no/such/page.php');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible();
    await expect(page).toHaveTitle('There is no page here · Sendwell');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the steps up to the check work by plain forms', async ({ page }) => {
    await page.goto('/setup/address');
    await page.getByLabel('E-mail address').fill('someone@gmail.com');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page).toHaveURL(/setup\/account.*host=smtp\.gmail\.com/);
    expect(page.url()).not.toContain('someone');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('radio', { name: 'Outlook for Android' }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('User name').fill('someone@gmail.com');
    await page.getByRole('button', { name: 'Continue to the check' }).click();
    await expect(page).toHaveURL(/setup\/check\?host=smtp\.gmail\.com/);
    expect(page.url()).not.toContain('someone');
    await expect(page.getByText('needs scripts')).toBeVisible();
  });
});
