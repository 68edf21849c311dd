import { expect, test } from './world';

const pages = {
  'a page that is made when asked for': '/setup/check?host=smtp.example.org&port=587&encryption=starttls',
  'a page that was built beforehand': '/problems/cert-expired',
  'a page that is not there': '/nothing-here',
};

for (const [name, path] of Object.entries(pages)) {
  test.describe(name, () => {
    test.use({ allowedErrors: [/Content Security Policy|404|React error/] });

    test('says what may run, and allows nothing inline and nobody else', async ({ request }) => {
      const headers = (await request.get(path)).headers();
      const policy = headers['content-security-policy'] ?? '';
      expect(policy).toMatch(/script-src '(?:nonce|self)/);
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(headers['referrer-policy']).toMatch(/^(?:no-referrer|same-origin)$/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    });

    test('does not run a script or take a style that was slipped into it', async ({ page }) => {
      await page.route(`**${path}`, async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        await route.fulfill({
          response,
          body: html.replace('<main', '<script>window.taken = true</script><main'),
        });
      });
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.evaluate(() => 'taken' in window)).toBe(false);
      await page.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', '<p style="display:none">still there</p>');
      });
      await expect(page.getByText('still there')).toBeVisible();
    });
  });
}

test('a file of the build, and one that is not there, may run nothing of their own either', async ({
  page,
  request,
}) => {
  await page.goto('/');
  const script = await page.locator('script[src]').first().getAttribute('src');
  for (const [path, status] of [
    [script ?? '', 200],
    ['/_next/static/nothing-here.js', 404],
  ] as const) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(status);
    expect(answer.headers()['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
  }
});

test('a nonce is used for one page only', async ({ request }) => {
  const nonce = async () =>
    /'nonce-([^']+)'/.exec((await request.get('/')).headers()['content-security-policy'] ?? '')?.[1];
  const [first, second] = [await nonce(), await nonce()];
  expect(first).toMatch(/^[\w+/=-]{22,}$/);
  expect(second).not.toBe(first);
});

test('a policy that a visitor sends does not become the page’s', async ({ request }) => {
  const headers = { 'Content-Security-Policy': "script-src 'nonce-mine'" };
  const response = await request.get('/', { headers });
  expect(response.headers()['content-security-policy']).not.toContain('mine');
  expect(await response.text()).not.toContain('nonce="mine"');
});
