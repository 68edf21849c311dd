import { qrCode } from '@/lib/outlook/qr-code';
import { expectAccessible } from './axe';
import { fillShareForm } from './staff-world';
import { signIn, verdictOf } from './wizard';
import { expect, test } from './world';

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
  await expect(colleague.getByRole('heading', { level: 1, name: 'Try these settings' })).toBeVisible();
  expect(colleague.url()).not.toContain('alice');
  await expect(colleague.getByText('The link says it is from Example Works')).toBeVisible();
  await colleague.getByRole('radio', { name: 'Send a test message to myself' }).check();
  await expect(colleague.getByLabel('Your e-mail address')).toHaveValue(alice.address);
  await colleague.getByRole('button', { name: 'Start the check' }).click();
  const verdict = await signIn(colleague, alice.password);
  await expect(verdict).toHaveAttribute('data-outcome', 'accepted');
  await expect(verdict).toContainText('This link says: ask IT Service Desk · +44 20 7946 0000');
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

const plain = 'host=smtp.example.org&port=587&encryption=starttls';

for (const [attack, query, title] of [
  ['a password', `${plain}&password=geheim`, 'This link holds something secret'],
  ['a password in the note', `${plain}&note=Passwort%3A+geheim`, 'This link holds something secret'],
  [
    'a user name and password before the server',
    'host=anna:geheim@smtp.example.org',
    'This link holds something secret',
  ],
  ['a person’s user name', `${plain}&user=anna`, 'This link holds something secret'],
  ['half of its settings', 'host=smtp.example.org&org=Example', 'This link has no settings in it'],
  ['a last day that is over', `${plain}&org=Example&until=2024-01-01`, 'This link is out of date'],
  ['a last day that cannot be read', `${plain}&org=Example&until=999999-01-01`, 'This link is not whole'],
  ['a signature that is none', `${plain}&link=eyJ.eyJ.x`, 'This link is not whole'],
] as const) {
  test(`a link with ${attack} is refused, and the wizard offered without it`, async ({ page }) => {
    await page.goto(`/open?${query}`);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(await page.content()).not.toContain('geheim"');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Open the wizard' }).click();
    await expect(page).toHaveURL(/\/setup\/address$/);
  });
}

test('a plain link says which of its parts could not be read', async ({ page }) => {
  await page.goto(`/open?${plain}&org=One&org=Two&fixed=nonsense&note=Hello`);
  await expect(page.getByText('Parts of this address were left out')).toBeVisible();
  await expect(page.getByText('“org” had something in it that does not fit')).toBeVisible();
  await expect(page.getByText('“fixed” had something in it that does not fit')).toBeVisible();
  await expectAccessible(page);
});

test('a server in its own script is shown so, with the form that is dialled', async ({ page }) => {
  await page.goto('/open?host=smtp.b%C3%BCcher.example&port=587&encryption=starttls&for=b%C3%BCcher.example');
  await expect(page.getByText('smtp.bücher.example (smtp.xn--bcher-kva.example)')).toBeVisible();
  await expect(page.getByText('@bücher.example', { exact: true })).toBeVisible();
});

test('what a plain link says of itself is text, and nothing in it can be pressed', async ({ page }) => {
  const query = new URLSearchParams({
    org: '<img src=x onerror=alert(1)>\u202eMicrosoft Support',
    contact: '<a href="https://evil.example">Help</a>',
    help: 'https://evil.example/login',
    phone: '0190 123456',
    note: 'Go to https://evil.example at once',
  });
  for (const path of ['/open', '/setup/check', '/setup/outlook', '/share/made', '/share/handout']) {
    await page.goto(`${path}?${plain}&edition=classic-windows&${query}`);
    await expect(page.getByText('we can’t check that').first()).toBeVisible();
    const led = await page
      .locator('a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    // our own sources are links, and so are our own pages, which carry the link’s values on
    const places = led.map((href) => new URL(href)).map(({ protocol, hostname }) => `${protocol}${hostname}`);
    expect(places.filter((place) => !/^https?:/.test(place) || place.includes('evil'))).toEqual([]);
    expect(await page.locator('img[src=x]').count()).toBe(0);
    expect(await page.locator('main').textContent()).not.toContain('\u202e');
  }
});

test('the form says what does not fit, above and beside the boxes, and loses nothing', async ({ page }) => {
  await page.goto('/share');
  await page.getByLabel('Outgoing server (SMTP)').fill('anna:geheim1@smtp.example.org');
  await page.getByLabel('Note').fill('Das Passwort lautet Sommer2026');
  await page.getByLabel('Kind of mailbox').selectOption({ label: 'Another provider' });
  await page.getByRole('button', { name: 'Make the link' }).click();
  const summary = page.getByRole('alert', { name: 'There is something to correct' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link', { name: /looks like a password/ })).toHaveCount(2);
  await expect(page.getByLabel('Note')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Note')).toHaveValue('Das Passwort lautet Sommer2026');
  await expect(page.getByLabel('Kind of mailbox')).toHaveValue('other');
  expect(page.url()).not.toContain('geheim');
  await expectAccessible(page);
  await summary.getByRole('link').first().click();
  await expect(page.getByLabel('Outgoing server (SMTP)')).toBeFocused();
});

test('settings that answer where those of the link do not are said, and go into the form by a press', async ({
  page,
  world,
}) => {
  await page.goto('/share');
  await fillShareForm(page, { host: world.host, port: world.postfix.submission, domain: 'test.local' });
  await page.getByRole('radio', { name: /SSL\/TLS/ }).check();
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(
    page.getByText(`We tried ${world.host}, port ${world.postfix.submission} with STARTTLS beside it`),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Make the link with these settings' }).click();
  await expect(page.getByRole('radio', { name: /STARTTLS/ })).toBeChecked();
  await expect(page.getByLabel('Name of your organisation')).toHaveValue('Example Works');
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByText('The server answers with these settings.')).toBeVisible();
});

test('the page to print is one sheet, in black on white, with the code and whom to ask', async ({ page }) => {
  await page.goto(
    `/share/made?${plain}&org=Example+Works&contact=Ada+Berg&phone=%2B44+20+7946&for=example.org`,
  );
  const link = (await page.locator('[data-link]').textContent()) ?? '';
  await page.getByRole('link', { name: 'Open the page to print' }).click();
  await page.waitForURL('**/share/handout?**');
  await expectAccessible(page);
  await expect(page.getByRole('img', { name: 'QR code that opens the link' })).toBeVisible();
  const path = await page
    .getByRole('img', { name: 'QR code that opens the link' })
    .locator('path')
    .getAttribute('d');
  expect(path).toBe(qrCode(link).path);
  await expect(page.getByText('Never write a password on this page.')).toBeVisible();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the form asks for a Windows domain or a pattern only where that way is chosen', async ({ page }) => {
    await page.goto('/share');
    await expect(page.getByLabel('Windows domain')).toBeHidden();
    await expect(page.getByLabel('Pattern of your own')).toBeHidden();
    await page.getByRole('radio', { name: /^Domain, backslash/ }).check();
    await expect(page.getByLabel('Windows domain')).toBeVisible();
    await page.getByRole('radio', { name: /^Another way/ }).check();
    await expect(page.getByLabel('Windows domain')).toBeHidden();
    await expect(page.getByLabel('Pattern of your own')).toBeVisible();
  });

  test('a plain link is made, corrected and opened by plain forms', async ({ page }) => {
    await page.goto('/share');
    await page.getByLabel('Outgoing server (SMTP)').fill('smtp.example.org');
    await page.getByRole('button', { name: 'Make the link' }).click();
    await expect(page.getByRole('alert', { name: 'There is something to correct' })).toBeVisible();
    await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue('smtp.example.org');
    await page.getByRole('radio', { name: /STARTTLS/ }).check();
    await page.getByLabel('Port', { exact: true }).fill('587');
    await page.getByLabel('For these mail domains').fill('example.org');
    await page.getByRole('button', { name: 'Make the link' }).click();
    await expect(async () => {
      await page.reload();
      await expect(
        page.getByRole('heading', { name: 'What would go wrong for your colleagues' }),
      ).toBeVisible({ timeout: 1 });
    }).toPass();
    await page.getByRole('link', { name: 'Open it as a colleague' }).click();
    await page.getByLabel('E-mail address').fill('anna@elsewhere.example');
    await page.getByRole('button', { name: 'Check these settings' }).click();
    await expect(page.getByText('Yours does not.').first()).toBeVisible();
    await page.getByLabel('E-mail address').fill('anna@example.org');
    await page.getByRole('button', { name: 'Check these settings' }).click();
    await expect(page).toHaveURL(/setup\/check\?host=smtp\.example\.org/);
    expect(page.url()).not.toContain('anna');
  });
});
