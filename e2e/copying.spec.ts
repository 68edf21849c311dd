import { expect, test } from './world';

test('where the browser keeps its clipboard closed, a copy is made all the same, and the button keeps the focus', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('/works-from-here?host=smtp.example.com&port=587&encryption=starttls');
  const button = page.getByRole('button', { name: /^Copy/ }).first();
  await button.press('Enter');
  await expect(button).toHaveText('✓ Copied');
  await expect(button).toBeFocused();
});
