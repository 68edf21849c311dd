import { expectAccessible } from './axe';
import { startSilent } from './servers/strangers';
import { beginCheck, openCheck } from './wizard';
import { expect, test } from './world';

const walkthrough =
  '/setup/outlook?host=mail.firma.example&port=587&encryption=starttls&edition=classic-windows&look=new';

test('in colours of a person’s own choosing rings and numbers stay what they are', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(walkthrough);
  const mark = page.locator('#screen-advanced .od .oc-mark').first();
  await expect(mark).toHaveCSS('background-color', 'rgb(180, 63, 31)');
  await expect(page.locator('#screen-advanced .og-main')).toHaveCSS('outline-color', 'rgb(180, 63, 31)');
  await expect(page.locator('figcaption .oc-mark').first()).toHaveCSS('background-color', 'rgb(180, 63, 31)');
});

test('who wants little motion gets none', async ({ page, world, serve }) => {
  const { port } = await serve((port) => startSilent(port));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openCheck(page, { host: world.host, port, encryption: 'starttls' });
  const button = page.getByRole('button', { name: 'Check the server' });
  await expect(button).toHaveCSS('transition-property', 'none');
  await button.click();
  await expect(page.locator('[data-status=running] [aria-hidden]').first()).toHaveCSS(
    'animation-duration',
    '0.001s',
  );
  await page.getByRole('button', { name: 'Stop the check' }).click();
});

test('on paper there is white, every screen, and nothing to press', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(walkthrough);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('figure .od')).toHaveCount(6);
  for (const screen of await page.locator('figure .od').all()) await expect(screen).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('checkbox').filter({ visible: true })).toHaveCount(0);
});

test('at twice the size, and on a very wide window, nothing is cut off', async ({ page }) => {
  for (const width of [640, 1600]) {
    await page.setViewportSize({ width, height: 450 });
    for (const path of [walkthrough, '/setup/address', '/setup/edition', '/words']) {
      await page.goto(path);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, `${path} at ${width}`).toBe(0);
    }
  }
});

test('each page’s title says the step and its question', async ({ page }) => {
  const titles = {
    '/setup/address': 'Step 1 of 6: Which address cannot send?',
    '/setup/account': 'Step 2 of 6: What kind of mailbox is it?',
    '/setup/edition': 'Step 3 of 6: Which Outlook do you have?',
    '/setup/server': 'Step 4 of 6: Which settings does Outlook use to send?',
    '/setup/check': 'Step 5 of 6: Try these settings',
    [walkthrough]: 'Step 6 of 6: Put it into Outlook',
  };
  for (const [path, title] of Object.entries(titles)) {
    await page.goto(path);
    expect(await page.title()).toContain(title);
  }
});

test('a walkthrough goes by keyboard alone: ticks, ways out and the end', async ({ page }) => {
  await page.goto(walkthrough);
  const first = page.locator('#screen-file-page');
  await first.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await expect(first.getByRole('checkbox')).toBeChecked();
  await first.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(first.getByText('There is no word File')).toBeVisible();
  await page.getByRole('link', { name: 'No, it did not' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Then let us look at what Outlook says')).toBeVisible();
});

test.describe('when Sendwell’s own server is another one meanwhile', () => {
  test.use({ allowedErrors: [/404/] });
  test('the page says so, offers to load it again, and blames nobody’s mail server', async ({
    page,
    world,
  }) => {
    await openCheck(page, world.right);
    // what Next answers to a page that was built before the server was
    await page.route('**/setup/check*', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 404, headers: { 'x-nextjs-action-not-found': '1' } })
        : route.fallback(),
    );
    await page.getByRole('button', { name: 'Check the server' }).click();
    await expect(page.getByText('The check could not be started')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Load this page again' })).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('when a script of ours breaks in the middle', () => {
  test.use({ allowedErrors: [/broken is not a function/] });
  test('the page says that it is not your settings, and offers ways on', async ({ page }) => {
    await page.route('**/_next/static/chunks/*.js', async (route) => {
      const response = await route.fetch();
      const script = await response.text();
      await route.fulfill({
        response,
        body: script.replaceAll('.focus({preventScroll', '.broken({preventScroll'),
      });
    });
    await page.goto('/');
    await page.getByRole('link', { name: 'Start with your e-mail address' }).click();
    await expect(page.getByRole('heading', { name: 'This page stopped working' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Try this page again' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Go to the start page' }).click();
    await expect(page).toHaveURL(/\/$/);
    await expect(page.getByRole('link', { name: 'Start with your e-mail address' })).toBeVisible();
    // scripts of pages that a link leads to may still be on their way
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
});

test.describe('when the line to Sendwell breaks in the middle', () => {
  test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED|ERR_NETWORK|Failed to fetch|network error/] });
  test('what was seen so far stays, and the page says where to look', async ({
    page,
    context,
    world,
    serve,
  }) => {
    const server = await serve((port) => startSilent(port));
    await beginCheck(page, { host: world.host, port: server.port, encryption: 'starttls' });
    await expect(page.locator('[data-stage=connect][data-status=ok]')).toBeVisible();
    await page.evaluate(() => window.stop());
    await context.setOffline(true);
    await expect(page.getByText('The line to Sendwell broke off')).toBeVisible();
    await expectAccessible(page);
  });
});
