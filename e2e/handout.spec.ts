import { expectAccessible } from './axe';
import { expect, test } from './world';

const plain = 'host=smtp.example.org&port=587&encryption=starttls&org=Example+Works';
const code = 'QR code that opens the link';
const note = (letters: number) => `${plain}&note=${'Restart+Outlook+'.repeat(letters / 16)}`;

test('a link that nobody types leaves an address on paper that can be typed, and what to do there', async ({
  page,
}) => {
  await page.goto(`/share/handout?${note(160)}`);
  await expect(page.getByText('type the address that stands beneath it')).toBeVisible();
  await expect(page.locator('[data-address]')).toHaveText(new URL(page.url()).origin);
  await expect(page.getByText('Type the settings from this page there.')).toBeVisible();
  await expectAccessible(page);
});

test('a code of many modules is drawn larger', async ({ page }) => {
  const widthOf = async (query: string) => {
    await page.goto(`/share/handout?${query}`);
    return (await page.getByRole('img', { name: code }).boundingBox())?.width ?? 0;
  };
  const help = `&help=https://help.example.org/${'a'.repeat(160)}&contact=${'Ada+'.repeat(10)}Berg`;
  expect(await widthOf(`${note(288)}${help}`)).toBeGreaterThan((await widthOf(plain)) + 80);
});

test('a code that no phone reads is not drawn, and the page to print promises none', async ({ page }) => {
  const query = `${plain}&note=${encodeURIComponent('äöü '.repeat(70))}`;
  await page.goto(`/share/made?${query}`);
  await expect(page.getByText('There is no QR code')).toBeVisible();
  await page.goto(`/share/handout?${query}`);
  await expect(page.getByRole('img', { name: code })).toHaveCount(0);
  await expect(page.getByText('Scan the code')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('There is no QR code')).toBeHidden();
  await expect(page.locator('[data-address]')).toHaveText(new URL(page.url()).origin);
});
