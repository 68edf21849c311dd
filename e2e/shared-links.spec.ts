import { qrCode } from '@/lib/outlook/qr-code';
import { expectAccessible } from './axe';
import { fillShareForm } from './staff-world';
import { signIn, verdictOf } from './wizard';
import { expect, test } from './world';

const plain = 'host=smtp.example.org&port=587&encryption=starttls';

test('a plain link made by IT is opened by a colleague and ends in accepted', async ({
  page,
  world,
  browser,
}) => {
  const { alice } = world.people;
  await page.goto('/share');
  await expect(page.getByText('There is no box for a password here.')).toBeVisible();
  expect(await page.locator('input[type=password]').count()).toBe(0);
  await fillShareForm(page, { host: world.host, port: world.postfix.submission, domain: 'test.local' });
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByRole('heading', { name: 'Your link is ready' })).toBeVisible();
  const link = (await page.locator('[data-link]').textContent()) ?? '';
  await expect(page.getByText('The server answers with these settings.')).toBeVisible();
  await expect(page.getByText('has an address inside your network only')).toBeVisible();
  await expect(page.getByRole('img', { name: 'QR code that opens the link' })).toBeVisible();
  const drawn = await page.getByRole('img', { name: 'QR code that opens the link' }).locator('path');
  expect(await drawn.getAttribute('d')).toBe(qrCode(link).path);
  const mail = page.locator('section', { hasText: 'An e-mail to your colleagues' });
  await expect(mail).toContainText(link);
  await expect(mail).toContainText('Any questions? Ask IT Service Desk');
  const letter = new URL(
    (await mail.getByRole('link', { name: 'Open it in your mail program' }).getAttribute('href')) ?? '',
  );
  expect(letter.protocol).toBe('mailto:');
  expect(letter.searchParams.get('body')).toContain(`\r\n\r\n${link}\r\n\r\n`);
  const preview = page.locator('section', { hasText: 'What a colleague will see' });
  await expect(preview).toContainText('The link says it is from Example Works');
  await expectAccessible(page);

  const colleague = await (await browser.newContext()).newPage();
  await colleague.goto(link);
  await expect(
    colleague.getByText('The link says it is from Example Works; we can’t check that'),
  ).toBeVisible();
  await expectAccessible(colleague);
  await colleague.getByLabel('E-mail address').fill('alice@elsewhere.example');
  await colleague.getByRole('button', { name: 'Check these settings' }).click();
  await expect(colleague.getByRole('alert', { name: 'There is something to correct' })).toContainText(
    'This link is for addresses that end in @test.local. Yours does not.',
  );
  await colleague.getByLabel('E-mail address').fill(alice.address);
  await colleague.getByRole('button', { name: 'Check these settings' }).click();
  await expect(colleague.getByRole('heading', { level: 1, name: 'Try these settings' })).toBeFocused();
  expect(colleague.url()).not.toContain('alice');
  await expect(colleague.getByText('The link says it is from Example Works')).toBeVisible();
  await colleague.getByRole('radio', { name: 'Send a test message to myself' }).check();
  await expect(colleague.getByLabel('Your e-mail address')).toHaveValue(alice.address);
  await colleague.getByRole('button', { name: 'Start the check' }).click();
  const verdict = await signIn(colleague, alice.password);
  await expect(verdict).toHaveAttribute('data-outcome', 'accepted');
  await expect(verdict).toContainText('This link says: ask IT Service Desk, +44 20 7946 0000');
  await expectAccessible(colleague);
  await colleague.getByRole('link', { name: 'Put these settings into Outlook' }).click();
  await expect(colleague.getByText('The link says it is from Example Works')).toBeVisible();
  await colleague.context().close();
});

test('a link with another user name pattern fills it in', async ({ page, world }) => {
  const query = new URLSearchParams({
    host: world.host,
    port: String(world.postfix.submission),
    encryption: 'starttls',
    user: 'EXAMPLE\\{local}',
  });
  await page.goto(`/open?${query}`);
  await page.getByLabel('E-mail address').fill('anna@test.local');
  await page.getByRole('button', { name: 'Check these settings' }).click();
  // who has said the address wants a message, and presses nothing for it
  await expect(page.getByRole('radio', { name: 'Send a test message to myself' })).toBeChecked();
  // a name that was formed follows the address
  await page.getByLabel('Your e-mail address').fill('bob@test.local');
  await page.getByRole('button', { name: 'Start the check' }).click();
  await expect(page.getByLabel('User name')).toHaveValue('EXAMPLE\\bob');
  await expect(page.getByLabel('User name')).toBeEditable();
  await expect(page.getByLabel('User name')).toHaveAccessibleDescription(
    'EXAMPLE\\ and the part before the @',
  );
});

test('the pattern of a link stands in words where no address is known', async ({ page }) => {
  const query = `${plain}&edition=classic-windows&user=${encodeURIComponent('EXAMPLE\\{local}')}`;
  for (const path of ['/setup/server', '/setup/outlook', '/setup/card']) {
    await page.goto(`${path}?${query}`);
    const shown = (text: string | RegExp) => page.getByText(text).filter({ visible: true });
    await expect(shown('EXAMPLE\\ and the part before the @').first()).toBeVisible();
    await expect(shown(/(your|the) whole (e-mail )?address/)).toHaveCount(0);
  }
});

for (const [way, says] of [
  ['none', 'this server takes mail without a sign-in'],
  ['modern', 'sign in at the provider’s own window'],
] as const) {
  test(`a link that says to sign in by “${way}” leads to no box for a password`, async ({ page, world }) => {
    const { host, postfix, people } = world;
    await page.goto(
      `/open?host=${host}&port=${postfix.submission}&encryption=starttls&for=test.local&signin=${way}`,
    );
    await page.getByLabel('E-mail address').fill(people.alice.address);
    await page.getByRole('button', { name: 'Check these settings' }).click();
    await expect(page.getByText(says)).toBeVisible();
    await page.getByRole('button', { name: 'Check the server' }).click();
    await expect(await verdictOf(page)).toHaveAttribute('data-outcome', 'server-ok');
    expect(await page.locator('input[type=password]').count()).toBe(0);
  });
}

test('a port without a sign-in is as a link without one says: nothing is to be changed', async ({
  page,
  scripted,
}) => {
  const { host, port } = (await scripted({ mechanisms: [] })).settings;
  const link = `host=${host}&port=${port}&encryption=starttls&signin=none`;
  await page.goto(`/setup/check?${link}`);
  await expect(page.getByText('A relay: what this check can tell you')).toBeVisible();
  await page.getByRole('button', { name: 'Check the server' }).click();
  const verdict = await verdictOf(page);
  await expect(verdict).toHaveAttribute('data-outcome', 'server-ok');
  await expect(verdict).toHaveAttribute('data-problem', '');
  await expect(verdict.getByText('The one thing to change')).toHaveCount(0);
  await page.goto(`/share/made?${link}`);
  await page.getByRole('button', { name: 'Check the settings' }).click();
  await expect(page.getByText('The server answers with these settings.')).toBeVisible();
  await expect(page.getByText('Whether it knows yours cannot be seen from here.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Make the link with these settings' })).toHaveCount(0);
});

test('a link that says so asks for an app password', async ({ page, world }) => {
  const { host, postfix, people } = world;
  await page.goto(`/open?host=${host}&port=${postfix.submission}&encryption=starttls&signin=app-password`);
  await page.getByLabel('E-mail address').fill(people.alice.address);
  await page.getByRole('button', { name: 'Check these settings' }).click();
  await page.getByRole('button', { name: 'Start the check' }).click();
  await expect(page.getByLabel('App password', { exact: true })).toBeVisible();
});

test('whom to ask stands in a verdict about a problem too', async ({ page, world }) => {
  const query = new URLSearchParams({
    host: world.host,
    port: String(world.postfix.submission),
    encryption: 'tls',
    org: 'Example Works',
  });
  await page.goto(`/setup/check?${query}`);
  await page.getByRole('button', { name: 'Check the server' }).click();
  const verdict = await verdictOf(page);
  await expect(verdict).toHaveAttribute('data-outcome', 'problem');
  await expect(verdict).toContainText('This link says: ask Example Works');
  // a plain link can ask for nothing to be changed, and no more
  await expect(verdict.getByRole('button', { name: 'Use this and check again' })).toBeVisible();
});

test('a server in its own script is shown so, with the form that is dialled', async ({ page }) => {
  await page.goto('/open?host=smtp.b%C3%BCcher.example&port=587&encryption=starttls&for=b%C3%BCcher.example');
  await expect(page.getByText('smtp.bücher.example (smtp.xn--bcher-kva.example)')).toBeVisible();
  await expect(page.getByText('@bücher.example', { exact: true })).toBeVisible();
});
