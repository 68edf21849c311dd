import type { Locator } from '@playwright/test';
import { checkServer } from './wizard';
import { expect, test } from './world';

const settings = 'host=smtp.example.com&port=587&encryption=starttls&edition=classic-windows&account=other';
const pages = [
  '/',
  '/share',
  '/providers',
  '/problems',
  '/practice',
  '/symptoms',
  `/setup/server?${settings}`,
  `/setup/outlook?${settings}`,
  `/works-from-here?${settings}&outlook=elsewhere`,
];

for (const path of pages) {
  test(`letters of twice the size fit on a phone: ${path.split('?')[0]}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    const wider = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    expect(wider).toBe(0);
  });
}

test('beside a drawing, letters of twice the size have room on a wide page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`/setup/outlook?${settings}`);
  const wider = await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });
  expect(wider).toBe(0);
});

test('letters of twice the size break no value of what is tried, and not the number of the step', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/setup/check?${settings}`);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  for (const words of ['Encryption', 'STARTTLS', 'Step 5 of 6']) {
    const lines = await page
      .getByText(words, { exact: true })
      .first()
      .evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getClientRects().length;
      });
    expect(lines, words).toBe(1);
  }
});

test('letters of twice the size leave the stages of a check their room', async ({ page, world }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const verdict = await checkServer(page, world.right);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const lines = await verdict
    .getByText('Find the server')
    .evaluate(
      (name) => name.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(name).lineHeight),
    );
  expect(lines).toBeLessThan(3.5);
});

for (const width of [390, 320]) {
  test(`letters of twice the size leave a change its room on ${width} pixels, and break no word of it`, async ({
    page,
    world,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const verdict = await checkServer(page, { ...world.right, encryption: 'tls' });
    const change = verdict.getByRole('region', { name: 'The one thing to change' });
    await expect(change.getByRole('button', { name: 'Use this and check again' })).toBeVisible();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
    expect(await brokenWords(change)).toEqual([]);
    expect(await brokenWords(verdict.getByRole('heading').first())).toEqual([]);
  });
}

test('no word of a table is broken on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/setup/edition');
  await page.locator('summary').click();
  const table = page.locator('table');
  await expect(table).toContainText('Microsoft');
  expect((await brokenWords(table)).filter((word) => word.includes('Microsoft'))).toEqual([]);
});

/** The words of what is seen there that do not stand on one line. */
function brokenWords(where: Locator): Promise<string[]> {
  return where.evaluate((root) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (text.parentElement?.closest('.sr-only')) continue;
      for (const { 0: found, index } of text.data.matchAll(/[^\s-]+/g)) {
        const word = document.createRange();
        word.setStart(text, index);
        word.setEnd(text, index + found.length);
        if (word.getClientRects().length > 1) broken.push(found);
      }
    }
    return broken;
  });
}
