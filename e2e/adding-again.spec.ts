import { expect, test } from './world';

const settings = 'host=mail.gmx.net&port=587&encryption=starttls&account=other';

test('on a phone the account is opened and written down before it is removed', async ({ page }) => {
  await page.goto(`/setup/outlook?${settings}&edition=android`);
  await expect(page.locator('#screen-phone-accounts').getByRole('listitem')).toContainText([
    'Open ⚙',
    'Choose the account that cannot send',
    'Write down the incoming server, its port and its encryption, and your user name.',
    'Remove the account, at the bottom of the page that opens',
  ]);
  const form = page.locator('#screen-phone-servers');
  await expect(form.locator('[data-control=incoming-host]')).toContainText('imap.gmx.net');
  await expect(form.getByText('The form starts empty, so fill that in too.')).toBeVisible();
  await expect(form.getByText('Leave it as it is.')).toHaveCount(0);
  await expect(page.getByText('STARTTLS is called TLS')).toHaveCount(0);
  await expect(page.getByText('One computer may show either kind')).toHaveCount(0);
});

test('on an iPhone nobody is told that an account cannot be changed', async ({ page }) => {
  await page.goto(`/setup/outlook?${settings}&edition=ios`);
  await expect(
    page.getByText('We could not confirm whether the server of an account can be changed here.'),
  ).toBeVisible();
  await expect(page.getByText('An account cannot be changed here')).toHaveCount(0);
});

test('every number beside a drawing of classic Outlook is in the drawing', async ({ page }) => {
  await page.goto(`/setup/outlook?${settings}&edition=classic-windows`);
  for (const screen of await page.locator('figure').all()) {
    const listed = await screen.locator('figcaption ol .oc-mark').allTextContents();
    const drawn = await screen.locator('.od .oc-mark').allTextContents();
    expect(drawn.toSorted()).toEqual(listed.toSorted());
  }
});

test('a page that does not know the user name says why there is nothing to copy', async ({ page }) => {
  await page.goto(`/setup/outlook?${settings}&edition=mac`);
  await expect(page.getByText('This page does not keep your address')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy: User name' })).toHaveCount(0);
});

test('a mailbox elsewhere is not given Microsoft’s servers in a browser', async ({ page }) => {
  await page.goto('/setup/outlook?edition=web&account=other');
  await expect(page.getByText('Your mailbox is with another provider.')).toBeVisible();
  await expect(page.getByText('smtp.office365.com')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'For administrators of Microsoft 365' })).toHaveCount(0);
  await page.goto('/setup/outlook?edition=web&account=microsoft-365');
  await expect(page.getByText('smtp.office365.com')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'For administrators of Microsoft 365' })).toBeVisible();
});

test('what the provider has to tell is asked for in words, and not shown as a value to type', async ({
  page,
}) => {
  await page.goto(
    '/setup/outlook?edition=android&account=other&host=smtp.example.com&port=587&encryption=starttls',
  );
  const steps = page.getByRole('listitem');
  await expect(
    steps.filter({ hasText: 'type the name that your provider gives for incoming mail' }).first(),
  ).toBeVisible();
  await expect(steps.filter({ hasText: 'type from your provider' })).toHaveCount(0);
  await expect(page.locator('li b.font-mono', { hasText: 'provider' })).toHaveCount(0);
});
