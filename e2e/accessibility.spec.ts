import { expectAccessibleInBothThemes } from './axe';
import { checkServer } from './wizard';
import { expect, test } from './world';

const settings = 'host=mail.example.org&port=587&encryption=starttls';
const pages = [
  '/',
  '/setup/address',
  '/setup/account?account=microsoft-365',
  '/setup/edition',
  `/setup/server?${settings}`,
  '/setup/server?account=microsoft-365',
  '/setup/check',
  `/setup/check?${settings}`,
  `/setup/outlook?${settings}&edition=classic-windows&account=other`,
  `/setup/outlook?${settings}&edition=new-windows&account=other`,
  `/setup/outlook?${settings}&edition=mac&account=other`,
  `/setup/outlook?${settings}&edition=mac-legacy&account=other`,
  `/setup/outlook?${settings}&edition=android&account=other`,
  `/setup/outlook?${settings}&edition=ios&account=other`,
  '/setup/outlook?edition=web',
  '/setup/outlook?account=microsoft-365&edition=classic-windows',
  '/setup/outlook',
  '/practice',
  '/problems',
  '/problems/auth-bad-credentials',
  '/providers',
  '/providers/microsoft-365',
  '/providers/microsoft-365/passwords',
  '/relay',
  '/for-mail-providers',
  '/setup/account?account=relay',
  `/setup/check?${settings}&account=relay`,
  '/share',
  `/share/made?${settings}&org=Example`,
  `/share/handout?${settings}&org=Example`,
  `/open?${settings}&org=Example&fixed=host`,
  '/open?link=damaged',
  `/setup/check?${settings}&org=Example&contact=Ada`,
  '/not-taken/outdated',
  '/not-taken/tooLong',
  '/staff/sign-in',
  '/staff/first',
];

for (const path of pages) {
  test(`axe finds nothing on ${path}, light or dark`, async ({ page }) => {
    await page.goto(path);
    await expectAccessibleInBothThemes(page);
  });
}

test('axe finds nothing on a verdict with a change, light or dark', async ({ page, world }) => {
  await checkServer(page, { ...world.right, encryption: 'tls' });
  await page.getByText('Technical details').click();
  await expectAccessibleInBothThemes(page);
});

test('axe finds nothing on a form with errors, light or dark', async ({ page }) => {
  await page.goto('/setup/server');
  await page.getByRole('button', { name: 'Continue to the check' }).click();
  await expect(page.getByRole('alert', { name: 'There is something to correct' })).toBeFocused();
  await expectAccessibleInBothThemes(page);
});

test('the way from the settings to a verdict goes by keyboard alone', async ({ page, world }) => {
  await page.goto(`/setup/check?host=${world.host}&port=${world.postfix.submission}&encryption=tls`);
  await expect(page.getByRole('button', { name: 'Check the server' })).toBeEnabled();
  await page.getByRole('radio', { name: 'Check the server' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const verdict = page.getByRole('article', { name: 'Verdict' });
  await expect(verdict.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(verdict.getByRole('button', { name: 'Use this and check again' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-outcome=server-ok]')).toBeVisible();
});

test('every page has a title of its own and one heading of the first level', async ({ page }) => {
  const titles = new Set<string>();
  for (const path of [
    '/',
    '/setup/address',
    '/setup/account',
    '/setup/edition',
    '/setup/server',
    '/setup/check',
    '/setup/outlook',
    '/practice',
    '/problems',
  ]) {
    await page.goto(path);
    titles.add(await page.title());
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  }
  expect(titles.size).toBe(9);
});

test('no page is wider than a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of pages) {
    await page.goto(path);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider, path).toBe(0);
  }
});
