import { expectAccessible } from './axe';
import { expect, test } from './world';

/** Servers that imitate another one, as a link would bring them, how they are read, and what they are like. */
const imitations = [
  ['smtp.office365.com.evil.example', 'smtp.office365.com.evil.example', 'smtp.office365.com'],
  ['smtp.0ffice365.com', 'smtp.0ffice365.com', 'smtp.office365.com'],
  // the first o is Cyrillic
  ['smtp.xn--ffice365-mbh.com', 'smtp.оffice365.com', 'smtp.office365.com'],
  ['mail.example-works.org.evil.example', 'mail.example-works.org.evil.example', 'example-works.org'],
] as const;

const pages = ['/open', '/setup/check', '/setup/outlook', '/setup/card', '/share/handout'];

const linkTo = (path: string, host: string) => {
  const says = { port: '587', encryption: 'starttls', for: 'example-works.org', org: 'Example Works' };
  return `${path}?${new URLSearchParams({ host, ...says, edition: 'classic-windows' })}`;
};

for (const [host, read, like] of imitations) {
  test(`an attack by a link with ${read} is called out on every page that shows it`, async ({ page }) => {
    for (const path of pages) {
      await page.goto(linkTo(path, host));
      const notice = page.getByRole('main').getByText(`looks like ${like}`);
      await expect(notice, path).toBeVisible();
      // beside what the address is read as, its own letters
      if (host.includes('xn--')) await expect(page.getByRole('main'), path).toContainText(host);
      if (like === 'example-works.org') await expectAccessible(page);
    }
  });
}

test('a server that imitates nobody is not called out', async ({ page }) => {
  for (const path of pages) {
    await page.goto(linkTo(path, 'mail.example-works.org'));
    await expect(page.getByRole('main')).toContainText('mail.example-works.org');
    await expect(page.getByText('it is a different name'), path).toHaveCount(0);
  }
});

test('an attack by an invented X-Forwarded-Host leads nobody to another site by the card', async ({
  request,
  world,
}) => {
  const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
  const answer = await request.get(linkTo('/setup/card', 'mail.example-works.org'), { headers });
  const body = await answer.text();
  expect(body).toContain('QR code that opens these screens again');
  expect(body).not.toContain('evil.example');
  expect(body).toContain(new URL(world.url).host);
});
