import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What depends on colours, and so on the theme. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Fails unless axe finds nothing on the page as it is, or in these parts of it: WCAG 2.2 A and AA, and good practice. */
export async function expectAccessible(page: Page, parts: string[] = []): Promise<void> {
  await expectNothing(page, new AxeBuilder({ page }).withTags(tags), parts);
}

/** The same in the light theme, and then for what the dark one changes. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page);
  // colours that are still on their way are nobody’s
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectNothing(page, new AxeBuilder({ page }).withRules(ofColours), []);
}

async function expectNothing(page: Page, axe: AxeBuilder, parts: string[]): Promise<void> {
  for (const part of parts) axe.include(part);
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }));
  expect(found, `axe on ${page.url()}`).toEqual([]);
}
