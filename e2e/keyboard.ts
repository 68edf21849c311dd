import { expect, type Locator, type Page } from '@playwright/test';

/** More presses than any page needs to be gone through. */
const mostPresses = 150;

/** Goes on with the Tab key alone until `target` has the focus, which can be seen there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const isFocused = () => target.evaluate((element) => element === document.activeElement);
  for (let press = 0; press < mostPresses && !(await isFocused()); press += 1)
    await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
  await expect(target).toBeInViewport();
  // a card shows the focus of the button in it
  const outlines = await target.evaluate((element) =>
    [element, element.closest('label')].map((one) => one && getComputedStyle(one).outlineStyle),
  );
  expect(outlines.filter((style) => style && style !== 'none')).not.toEqual([]);
}

/** Reaches `target` by the Tab key and presses a key there. */
export async function pressAt(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}
