import { expectAccessible } from './axe';
import { expect, test } from './world';

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
  await expect(page.getByText('Parts of this link were left out')).toBeVisible();
  await expect(page.getByText('“org” had something in it that does not fit')).toBeVisible();
  await expect(page.getByText('“fixed” had something in it that does not fit')).toBeVisible();
  await expectAccessible(page);
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
    // our own sources are links, and so are our own pages, which carry the link’s values on, and a letter that is to nobody yet
    const places = led
      .filter((href) => path !== '/share/made' || !href.startsWith('mailto:?'))
      .map((href) => new URL(href))
      .map(({ protocol, hostname }) => `${protocol}${hostname}`);
    expect(places.filter((place) => !/^https?:/.test(place) || place.includes('evil'))).toEqual([]);
    expect(await page.locator('img[src=x]').count()).toBe(0);
    expect(await page.locator('main').textContent()).not.toContain('\u202e');
  }
});
