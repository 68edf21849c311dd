import { expectAccessible, expectAccessibleInBothThemes } from './axe';
import { expect, test } from './world';

const settings = 'host=mail.firma.example&port=587&encryption=starttls';
const pages = [
  '/symptoms',
  '/words',
  `/setup/card?${settings}&edition=classic-windows&look=new`,
  '/setup/card',
  `/setup/outlook?${settings}&edition=classic-windows&look=new&was=port:465,encryption:tls`,
];

for (const path of pages) {
  test(`axe finds nothing on ${path}, light or dark`, async ({ page }) => {
    await page.goto(path);
    await expectAccessibleInBothThemes(page);
  });
}

test('no page here is wider than a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [...pages, '/setup/edition']) {
    await page.goto(path);
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider, path).toBe(0);
  }
});

test('a verdict leads to the box in Outlook, where old and new stand', async ({ page, world }) => {
  const { submission } = world.postfix;
  await page.goto(
    `/setup/check?host=${world.host}&port=${submission}&encryption=tls&edition=classic-windows`,
  );
  await page.getByRole('button', { name: 'Check the server' }).click();
  const verdict = page.getByRole('article', { name: 'Verdict' });
  await verdict.getByRole('link', { name: 'Show me where in Outlook' }).click();
  await expect(page).toHaveURL(/was=encryption:tls#screen-pane-servers$/);
  const summary = page.getByRole('region', { name: 'This is what to change' });
  await expect(summary.getByRole('listitem')).toHaveText(
    'Under Outgoing mail, change Encryption method from SSL/TLS to STARTTLS',
  );
  await expect(page.locator('#screen-pane-servers [data-control=smtp-encryption] s')).toHaveText('SSL/TLS');

  await page.getByRole('link', { name: /SSL and TLS/ }).click();
  await expect(
    page.getByRole('region', { name: 'This is what to change' }).getByRole('listitem'),
  ).toContainText('from SSL to TLS');
});

test('a user name that is not known is no value to type: it is said in words, and framed once it is known', async ({
  page,
  world,
}) => {
  const { host, port, encryption } = world.right;
  const right = `host=${host}&port=${port}&encryption=${encryption}&edition=new-windows`;
  const words = page.locator('ol > li').filter({ hasText: 'your whole e-mail address' });
  await page.goto(`/setup/outlook?${right}`);
  await expect(words.first()).toBeVisible();
  await expect(words.locator('b', { hasText: 'your whole e-mail address' })).toHaveCount(0);
  await page.goto(`/setup/server?${right}`);
  await page.getByLabel('User name').fill('anna@firma.example');
  await page.getByRole('button', { name: 'Continue to the check' }).click();
  await page.getByRole('button', { name: 'Check the server' }).click();
  await page.getByRole('link', { name: 'Put these settings into Outlook' }).click();
  await expect(page.locator('ol > li b', { hasText: 'anna@firma.example' }).first()).toBeVisible();
});

test('nonsense in place of the old values changes nothing and is no complaint', async ({ page }) => {
  await page.goto(`/setup/outlook?${settings}&edition=mac&was=port:0,password:x`);
  await expect(page.getByRole('heading', { name: 'This is what to change' })).toHaveCount(0);
  await expect(page.getByText('Parts of this link were left out')).toHaveCount(0);
});

test('somebody without an error message finds what they see from the start page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'I see no error, but mail does not go' }).click();
  await page.getByRole('link', { name: 'Mail goes only when I press Send/Receive' }).click();
  const section = page.getByRole('region', { name: 'Mail goes only when I press Send/Receive' });
  await expect(section.getByRole('listitem')).toContainText([
    'Open File, then Options.',
    'Choose Advanced.',
    'Under Send and receive, tick Send immediately when connected.',
  ]);
  await expect(section.getByText('Checked November 2026')).toBeVisible();
});

test('the card to print is one page of A4 and one of Letter, for every Outlook', async ({ page }) => {
  for (const edition of [
    'classic-windows&look=new',
    'classic-windows',
    'new-windows',
    'mac',
    'mac-legacy',
    'android',
  ]) {
    await page.goto(`/setup/card?${settings}&edition=${edition}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Your settings on one page' })).toBeVisible();
    await expect(page.getByText('mail.firma.example', { exact: true }).first()).toBeVisible();
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), `${edition} on ${format}`).toHaveLength(1);
    }
  }
});

test('somebody who knows only a year finds which Outlook to choose', async ({ page }) => {
  await page.goto('/setup/edition');
  await page.getByText('Mine has a year in its name').click();
  const row = page.getByRole('row', { name: 'Outlook 2016 Classic' });
  await expect(row.getByRole('cell')).toHaveText(['Classic Outlook for Windows', 'ended on 14 October 2025']);
  await expectAccessible(page);
});

test('a word leads to its meaning', async ({ page }) => {
  await page.goto('/setup/server');
  await page.getByRole('link', { name: 'What do these words mean?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Words that Outlook uses' })).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: 'at which door of the server' })).toBeVisible();
});
