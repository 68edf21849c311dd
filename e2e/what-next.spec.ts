import type { Page } from '@playwright/test';
import { checkServer, reachSignIn, signIn } from './wizard';
import { expect, test } from './world';

/** What is drawn as the one thing to press. */
const strongPresses = (page: Page) =>
  page.getByRole('main').locator('.press-primary, .press-copy-primary').filter({ visible: true });

test('after a message was accepted, another check is not a second thing to press', async ({
  page,
  world,
}) => {
  const { address, password } = world.people.alice;
  await reachSignIn(page, world.right, address);
  await signIn(page, password);
  await page.getByText('Check something else').click();
  await expect(strongPresses(page)).toHaveText(['Put these settings into Outlook']);
});

test('a server that is fine leads on to a message to oneself by one press', async ({ page, world }) => {
  const { host, postfix } = world;
  const verdict = await checkServer(page, { host, port: postfix.submission, encryption: 'starttls' });
  await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible();
  await verdict.getByRole('button', { name: 'Send a test message too' }).click();
  await expect(page.getByRole('radio', { name: 'Send a test message to myself' })).toBeChecked();
  await expect(page.getByLabel('Your e-mail address')).toBeFocused();
  await expect(strongPresses(page)).toHaveText(['Start the check']);
  await page.keyboard.type(world.people.alice.address);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The server is fine. Now sign in.' })).toBeVisible();
});

test('what only the provider can mend has the text to send as the one thing to press', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const host = 'expired.practice.test';
  const verdict = await checkServer(page, { host, port: 587, encryption: 'starttls' });
  await expect(verdict).toHaveAttribute('data-problem', 'cert-expired');
  await expect(strongPresses(page)).toHaveText(['Copy the text to send']);
  await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible();
  await strongPresses(page).click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await verdict.getByText('Text for IT or your provider').click();
  await expect(verdict.getByText(text.split('\n')[0] ?? '').last()).toBeVisible();
  expect(text).toContain(host);
});

test('a name that nobody has leads to the settings, filled in as they were tried', async ({ page }) => {
  const host = 'nobody-has-this-name.mail.practice.test';
  const verdict = await checkServer(page, { host, port: 587, encryption: 'starttls' });
  await expect(verdict).toHaveAttribute('data-problem', 'dns-not-found');
  await verdict.getByRole('link', { name: 'Change the settings' }).click();
  await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue(host);
  await expect(page.getByLabel('Port', { exact: true })).toHaveValue('587');
});

test('a long name is broken at its dots on a narrow phone, and never within a word', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const host = 'nobody.has.such.a.very.long.name.in.mail.practice.test';
  const verdict = await checkServer(page, { host, port: 587, encryption: 'starttls' });
  const heading = verdict.getByRole('heading', { level: 2 });
  await expect(heading).toContainText(host);
  const parts = await heading.locator('span').evaluate((name) =>
    [...name.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => {
        const range = document.createRange();
        range.selectNode(node);
        return range.getClientRects().length;
      }),
  );
  expect(parts).toHaveLength(host.split('.').length);
  expect(Math.max(...parts)).toBe(1);
});

test('where nothing was called, nobody is said to be able to fix it', async ({ page }) => {
  const verdict = await checkServer(page, { host: '10.1.2.3', port: 587, encryption: 'starttls' });
  await expect(verdict).toHaveAttribute('data-outcome', 'refused');
  await expect(verdict.getByText('Who can fix it')).toBeHidden();
});

test('what passes by itself is called “Not now”', async ({ page }) => {
  const verdict = await checkServer(page, {
    host: 'too-many.practice.test',
    port: 587,
    encryption: 'starttls',
  });
  await expect(verdict.getByText('Nobody: it passes by itself')).toBeVisible();
  await expect(verdict.getByText('Not now')).toBeVisible();
});

test('under a change that answered nobody is to send a text to IT: it stands among the details', async ({
  page,
  world,
}) => {
  const verdict = await checkServer(page, { ...world.right, encryption: 'tls' });
  const details = verdict.getByRole('button', { name: 'Copy for support' });
  const text = verdict.getByText('Text for IT or your provider');
  await expect(text).toBeVisible();
  await expect(verdict.getByRole('button', { name: 'Use this and check again' })).toBeVisible();
  const top = async (of: typeof text) => (await of.boundingBox())?.y ?? 0;
  expect(await top(text)).toBeGreaterThan(await top(details));
});

test('on paper a verdict is dark on white, in the dark theme too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const verdict = await checkServer(page, { host: '10.1.2.3', port: 587, encryption: 'starttls' });
  const brightness = () =>
    verdict.evaluate((card) => {
      const sumOf = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
      const { color, backgroundColor } = getComputedStyle(card);
      return { ink: Math.max(...sumOf(color)), paper: Math.min(...sumOf(backgroundColor)) };
    });
  await expect.poll(async () => (await brightness()).paper).toBeLessThan(60);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect.poll(async () => (await brightness()).paper).toBeGreaterThan(240);
  expect((await brightness()).ink).toBeLessThan(60);
});

test('a server that is fine without encryption leads to the settings, and promises no test message', async ({
  page,
  world,
}) => {
  const { host, postfix } = world;
  const verdict = await checkServer(page, { host, port: postfix.plain, encryption: 'none' });
  await expect(verdict.getByRole('heading', { level: 2 })).toHaveText(
    'The server answers, and nothing is encrypted',
  );
  await expect(verdict.getByRole('button', { name: 'Send a test message too' })).toHaveCount(0);
  await verdict.getByRole('link', { name: 'Change the settings' }).click();
  await expect(page.getByLabel('Port', { exact: true })).toHaveValue(String(postfix.plain));
});
