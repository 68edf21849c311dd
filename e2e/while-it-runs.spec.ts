import { wait } from './servers/script';
import { startSilent } from './servers/strangers';
import { beginCheck, openCheck } from './wizard';
import { expect, test } from './world';

test('a slow server is said to be slow while it runs and in the end, and ends well', async ({
  page,
  scripted,
}) => {
  const { settings } = await scripted({ greeting: wait(8_500, '220 smtp.test.local ESMTP') });
  await beginCheck(page, settings);
  await expect(page.getByText('This server answers slowly.').first()).toBeVisible();
  const verdict = page.locator('[data-outcome=server-ok]');
  await expect(verdict).toBeVisible({ timeout: 20_000 });
  await expect(verdict.getByText('This server is slow')).toBeVisible();
  await expect(verdict).toContainText('Server Timeouts');
});

test('a silent port beside one that is fine is judged while it runs, and the change can be taken', async ({
  page,
  world,
  serve,
}) => {
  const server = await serve((port) => startSilent(port));
  await beginCheck(page, { host: world.host, port: server.port, encryption: 'starttls' });
  const soFar = page.getByRole('article', { name: 'Verdict' });
  await expect(soFar).toHaveAttribute('data-problem', 'connect-timeout');
  await expect(soFar).toContainText('The server picked up and says nothing so far');
  await expect(soFar.getByText(/So far$/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop the check' })).toBeVisible();
  expect(server.connections()).toBeGreaterThan(0);
  await soFar.getByRole('button', { name: 'Use this and check again' }).click();
  await expect(page.locator('[data-outcome=server-ok]')).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => server.connections()).toBe(0);
});

test('what is said early stands first, and who is at its button stays there when the check ends', async ({
  page,
  world,
  serve,
}) => {
  const server = await serve((port) => startSilent(port));
  await beginCheck(page, { host: world.host, port: server.port, encryption: 'starttls' });
  const soFar = page.getByRole('article', { name: 'Verdict' });
  const stop = page.getByRole('button', { name: 'Stop the check' });
  await expect(soFar.getByRole('heading', { level: 2 })).toBeFocused();
  const [verdictAt, stopAt] = [await soFar.boundingBox(), await stop.boundingBox()];
  expect(verdictAt?.y).toBeLessThan(stopAt?.y ?? 0);
  await page.keyboard.press('Tab');
  await expect(soFar.getByRole('button', { name: 'Use this and check again' })).toBeFocused();
  await expect(stop).toHaveCount(0, { timeout: 40_000 });
  await expect(soFar.getByRole('heading', { name: 'What worked, and where it stopped' })).toBeVisible();
  await expect(soFar.getByRole('button', { name: 'Use this and check again' })).toBeFocused();
});

test('a double click starts a check, and does not stop it as well', async ({ page, world, serve }) => {
  const server = await serve((port) => startSilent(port));
  await openCheck(page, { host: world.host, port: server.port, encryption: 'starttls' });
  await page.getByRole('button', { name: 'Check the server' }).click();
  // Stop has come to stand where the press was
  await page.getByRole('button', { name: 'Stop the check' }).hover();
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await expect.poll(() => server.connections()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Stop the check' }).press('Enter');
  await expect(page.getByText('You stopped the check')).toBeVisible();
});

test('stopping a check frees the server’s socket', async ({ page, world, serve }) => {
  const server = await serve((port) => startSilent(port));
  await beginCheck(page, { host: world.host, port: server.port, encryption: 'starttls' });
  await expect.poll(() => server.connections()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Stop the check' }).click();
  await expect(page.getByText('You stopped the check')).toBeFocused();
  await expect.poll(() => server.connections()).toBe(0);
});

test('leaving the page ends the check as well', async ({ page, world, serve }) => {
  const server = await serve((port) => startSilent(port));
  await beginCheck(page, { host: world.host, port: server.port, encryption: 'starttls' });
  await expect.poll(() => server.connections()).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page).toHaveURL(/setup\/server/);
  await expect.poll(() => server.connections()).toBe(0);
});

test.describe('when Sendwell’s own server is gone', () => {
  test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] });
  test('the page says that it is us, and keeps what was typed', async ({ page, context, world }) => {
    await openCheck(page, world.right);
    await page.getByRole('radio', { name: 'Send a test message to myself' }).check();
    await page.getByLabel('Your e-mail address').fill('alice@test.local');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Start the check' }).click();
    await expect(page.getByText('The check could not be started')).toBeFocused();
    await expect(page.getByLabel('Your e-mail address')).toHaveValue('alice@test.local');
  });
});

test('reloading the page ends the check at once', async ({ page, world, serve }) => {
  const server = await serve((port) => startSilent(port));
  await beginCheck(page, { host: world.host, port: server.port, encryption: 'starttls' });
  await expect.poll(() => server.connections()).toBeGreaterThan(0);
  await page.reload();
  // without being told, the server would notice when it next has something to say, after 5 seconds
  await expect.poll(() => server.connections(), { timeout: 4_000 }).toBe(0);
});
