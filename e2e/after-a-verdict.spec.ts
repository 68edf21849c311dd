import { checkServer, reachSignIn, signIn, verdictOf } from './wizard';
import { expect, test } from './world';

test('the verdict can be copied for support, without the address in it', async ({ page, context, world }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { address } = world.people.alice;
  await reachSignIn(page, world.right, address);
  const verdict = await signIn(page, 'wrong-horse-battery');
  await verdict.getByRole('button', { name: 'Copy for support' }).click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Found it$/m);
  expect(text).toContain('auth-bad-credentials');
  expect(text).toContain(String(world.postfix.submission));
  expect(text).not.toContain(address);
  await verdictOf(page);
});

test('a change opens the walkthrough at the screen where it is made', async ({ page, world }) => {
  const { host, postfix } = world;
  await page.goto(
    `/setup/check?host=${host}&port=${postfix.submission}&encryption=tls&edition=classic-windows`,
  );
  await page.getByRole('button', { name: 'Check the server' }).click();
  const verdict = await verdictOf(page);
  const link = verdict.getByRole('link', { name: 'Show me where in Outlook' });
  const anchor = (await link.getAttribute('href'))?.split('#')[1] ?? '';
  await link.click();
  await expect(page.locator(`[id="${anchor}"]`)).toContainText('STARTTLS');
});

test('a device with a wrong clock is told so beside the verdict', async ({ page, world }) => {
  await page.clock.setSystemTime(Date.now() + 3 * 60 * 60 * 1000);
  const verdict = await checkServer(page, { ...world.right, encryption: 'tls' });
  await expect(verdict.getByText(/clock/i).first()).toBeVisible();
});

test('a refused sign-in can be tried again right beneath what to do, before the evidence', async ({
  page,
  world,
}) => {
  const { address } = world.people.alice;
  await reachSignIn(page, world.right, address);
  const verdict = await signIn(page, 'not-the-password', address);
  await expect(verdict.getByRole('heading', { level: 2 }).first()).toBeFocused();
  const order = await verdict.getByRole('heading').allTextContents();
  const again = order.indexOf('Try the sign-in again');
  expect(again).toBeGreaterThan(order.indexOf('What to do'));
  expect(again).toBeLessThan(order.indexOf('Why we think so'));
  await expect(verdict.getByRole('heading', { level: 3, name: 'Try the sign-in again' })).toBeVisible();
});

test('a verdict that is not sure leads on to what else it may be, and a sure one does not', async ({
  page,
  scripted,
}) => {
  const unsure = await scripted({ greeting: '421 4.3.2 Service not active, try again later' });
  const verdict = await checkServer(page, unsure.settings);
  const others = verdict.getByRole('region', { name: 'it may also be' });
  await expect(others.getByRole('link').first()).toHaveAttribute('href', /\/problems\/[a-z-]+$/);
  const sure = await scripted({
    ehlo: '550 5.7.1 Helo command rejected: need fully-qualified hostname',
  });
  const told = await checkServer(page, sure.settings);
  await expect(told).toHaveAttribute('data-problem', 'helo-rejected');
  await expect(told.getByRole('region', { name: 'it may also be' })).toHaveCount(0);
});
