import { qrCode } from '@/lib/outlook/qr-code';
import { expectAccessible } from './axe';
import { expect, test } from './world';

const plain = 'host=smtp.example.org&port=587&encryption=starttls&org=Example+Works';
const code = 'QR code that opens the link';
const note = (letters: number) => `${plain}&note=${'Restart+Outlook+'.repeat(letters / 16)}`;

test('the page to print is one sheet, in black on white, with the code and whom to ask', async ({ page }) => {
  await page.goto(`/share/made?${plain}&contact=Ada+Berg&phone=%2B44+20+7946&for=example.org`);
  const link = (await page.locator('[data-link]').textContent()) ?? '';
  await page.getByRole('link', { name: 'Open the page to print' }).click();
  await page.waitForURL('**/share/handout?**');
  await expectAccessible(page);
  await expect(page.getByRole('img', { name: code })).toBeVisible();
  const path = await page.getByRole('img', { name: code }).locator('path').getAttribute('d');
  expect(path).toBe(qrCode(link).path);
  await expect(page.getByText('Never write a password on this page.')).toBeVisible();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test('a link that nobody types leaves an address on paper that can be typed, and what to do there', async ({
  page,
}) => {
  await page.goto(`/share/handout?${note(160)}`);
  await expect(page.getByText('open the link that IT sent you')).toBeVisible();
  await expect(page.locator('[data-address]')).toHaveText(new URL(page.url()).origin);
  await expect(page.getByText('type this address, and then the settings from this page')).toBeVisible();
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
