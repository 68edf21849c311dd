import { expectAccessible } from './axe';
import { expect, test } from './signed-link-test';
import { makeSignedLink } from './staff-world';
import { verdictOf } from './wizard';

// one wizard for all
test.describe.configure({ mode: 'serial' });

test('an attack by a server written beside a signed link is told apart from what IT said, and taken back', async ({
  page,
  world,
  staff,
}) => {
  const link = await makeSignedLink(page, staff, world, async () => {
    for (const open of ['The server', 'Port and encryption'])
      await page
        .getByRole('group', { name: /change/ })
        .getByLabel(open, { exact: true })
        .check();
  });
  const evil = `${link}&host=smtp.evil.example&port=25&encryption=none&edition=classic-windows`;

  await page.goto(evil);
  await expect(page.getByText('From the IT of Example Works')).toBeVisible();
  expect(await page.content()).not.toContain('smtp.evil.example"');
  await page.getByLabel('E-mail address').fill(world.people.alice.address);
  await page.getByRole('button', { name: 'Check these settings' }).click();
  await expect(page).toHaveURL(new RegExp(`/setup/check\\?host=${world.host}&`));
  await expect(page.getByText('From the IT of Example Works')).toBeVisible();

  for (const path of ['check', 'server', 'outlook', 'card']) {
    await page.goto(evil.replace('/open', `/setup/${path}`));
    await expect(page.getByText(/^From the IT of/)).toHaveCount(0);
    await expect(page.getByText('Not all settings here are from the IT of Example Works')).toBeVisible();
    await expect(
      page.getByText(`Server: smtp.evil.example is not from IT. IT says ${world.host}.`),
    ).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Go back to the settings from IT' }).click();
    await expect(page).toHaveURL(new RegExp(`/setup/${path}\\?host=${world.host}&`));
    await expect(page.getByText('Not all settings here are from')).toHaveCount(0);
    expect(await page.locator('main').innerHTML()).not.toContain('evil.example');
  }
});

test('a change of what a signed link fixes is shown, and not to be pressed', async ({
  page,
  world,
  staff,
}) => {
  const link = await makeSignedLink(page, staff, world, async () => {
    await page.getByRole('radio', { name: /SSL\/TLS/ }).check();
  });
  await expect(page.getByText('The encryption does not go with this port.')).toBeVisible();
  await page.goto(link.replace('/open', '/setup/check'));
  await page.getByRole('button', { name: 'Check the server' }).click();
  const verdict = await verdictOf(page);
  await expect(verdict).toContainText('The link fixes these settings');
  await expect(verdict.getByText('Your IT administrator')).toBeVisible();
  await expect(verdict.locator('[data-ask]')).toHaveCount(1);
  await expect(verdict.getByRole('button', { name: 'Use this and check again' })).toHaveCount(0);
});

test('a change that a signed link leaves open is tried, and is no longer said to be from IT', async ({
  page,
  world,
  staff,
}) => {
  const link = await makeSignedLink(page, staff, world, async () => {
    await page
      .getByRole('group', { name: /change/ })
      .getByLabel('Port and encryption', { exact: true })
      .check();
    await page.getByRole('radio', { name: /SSL\/TLS/ }).check();
  });
  await page.goto(link.replace('/open', '/setup/check'));
  await page.getByRole('button', { name: 'Check the server' }).click();
  const verdict = await verdictOf(page);
  await expect(page.getByText('From the IT of Example Works')).toBeVisible();
  await verdict.getByRole('button', { name: 'Use this and check again' }).click();
  await expect(page.getByText('Not all settings here are from the IT of Example Works')).toBeVisible();
  await expect(page.getByText(/^From the IT of/)).toHaveCount(0);
  await expect(page.locator('article[data-outcome=server-ok]')).toBeVisible();
  await expect(page).toHaveURL(/encryption=starttls/);
});
