import type { Page } from '@playwright/test';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { expect } from './world';

/** Pastes a text into the box of the list of problems and has it explained. `is` waits for the answer, and gives its card. */
export async function paste(page: Page, text: string) {
  await page.getByRole('textbox').fill(text);
  await page.getByRole('button', { name: 'Explain it' }).click();
  return {
    is: async (problem: ProblemCode, title: string) => {
      const card = page.locator(`[data-problem=${problem}]`);
      await expect(card.getByRole('heading', { name: title })).toBeFocused();
      return card;
    },
  };
}
