import { expectAccessible } from './axe';
import { expect, test } from './world';

test('where the browser keeps its clipboard closed, a copy is made all the same, and the button keeps the focus', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('/works-from-here?host=smtp.example.com&port=587&encryption=starttls&outlook=elsewhere');
  const button = page.getByRole('button', { name: /^Copy/ }).first();
  await button.press('Enter');
  await expect(button).toHaveText('✓ Copied');
  await expect(button).toBeFocused();
});

test('where the browser lets no page copy at all, that is said and the text stands there selected', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(
    '/works-from-here?host=smtp.example.com&port=587&encryption=starttls&edition=mac&outlook=elsewhere',
  );
  const button = page.getByRole('button', { name: /^Copy/ }).first();
  await button.press('Enter');
  const box = page.getByRole('textbox', { name: /did not let us copy/ });
  await expect(box).toBeFocused();
  await expect(box).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('nc -vz -G 5 smtp.example.com 587');
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await expect(box).toHaveCount(0);
  await expect(button).toHaveText('Copy the command');
});
