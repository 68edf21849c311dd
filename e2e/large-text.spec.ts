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
  `/works-from-here?${settings}`,
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
