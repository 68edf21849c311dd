import type { Page } from '@playwright/test';
import { expect, test } from './world';

const settings = 'host=smtp.firma.example&port=587&encryption=starttls&account=other';

/** Each way, and which of its screens are not in another picture. */
const pictures = {
  'pane-edit': ['edition=classic-windows', 'file-page', 'pane-servers'],
  'pane-add': [
    'edition=classic-windows&doing=add',
    'file-page',
    'pane-address',
    'pane-kind',
    'pane-servers',
    'pane-password',
  ],
  'windows-edit': [
    'edition=classic-windows&look=new',
    'file-page',
    'account-settings',
    'account-form',
    'outgoing-server',
    'advanced',
    'test-account',
  ],
  'windows-add': [
    'edition=classic-windows&look=new&doing=add',
    'auto-account-setup',
    'choose-service',
    'account-form',
    'advanced',
  ],
  'windows-pop': ['edition=classic-windows&look=new&type=pop', 'outgoing-server', 'advanced'],
  'older-windows': ['edition=classic-windows&look=old', 'account-settings', 'account-form', 'advanced'],
  'control-panel': ['edition=classic-windows&look=new&way=control-panel', 'control-panel', 'mail-setup'],
  'new-outlook': ['edition=new-windows', 'new-accounts', 'new-servers'],
  'mac-add': ['edition=mac&doing=add', 'mac-menu', 'mac-address', 'mac-servers'],
  'mac-edit': ['edition=mac', 'mac-servers'],
  'mac-legacy-edit': ['edition=mac-legacy', 'mac-legacy-servers', 'mac-more-options'],
  'mac-legacy-add': ['edition=mac-legacy&doing=add', 'mac-legacy-servers'],
  phone: ['edition=android', 'phone-accounts', 'phone-address', 'phone-kind', 'phone-servers'],
  'phone-older-form': ['edition=android&look=old', 'phone-servers'],
  'phone-pop': ['edition=android&type=pop', 'phone-kind', 'phone-servers'],
  administrators: ['edition=web&account=microsoft-365', 'manage-email-apps', 'mail-flow'],
} as const;

/** How wide the font of the pictures draws a line here, in tenths of a pixel. Another version of it, or other hinting, differs. */
const fontWidths = [4103, 4608];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme, javaScriptEnabled: false, bypassCSP: true });
    for (const [name, [query, ...screens]] of Object.entries(pictures)) {
      test(`${name} looks as in its pictures`, async ({ page }) => {
        await page.goto(`/setup/outlook?${query.includes('account=') ? '' : `${settings}&`}${query}`);
        const widths = await widthsOfFont(page);
        test.skip(
          String(widths) !== String(fontWidths),
          `the font of the pictures is drawn otherwise here: ${widths}`,
        );
        await keepOnly(page, screens);
        for (const width of [390, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          await expect(page.locator('main')).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`, {
            stylePath: 'e2e/replicas/only-drawings.css',
          });
        }
      });
    }
  });
}

/** The fonts of another machine draw other pictures: a comparison would say nothing of ours. */
function widthsOfFont(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [400, 600].map((weight) => {
      const line = document.createElement('span');
      line.style.cssText = `position:absolute;white-space:pre;font:${weight} 14px "DejaVu Sans",monospace`;
      line.textContent = 'Outgoing server (SMTP): smtp.firma.example 0123456789';
      document.body.append(line);
      const { width } = line.getBoundingClientRect();
      line.remove();
      return Math.round(width * 10);
    }),
  );
}

function keepOnly(page: Page, screens: readonly string[]): Promise<void> {
  return page.evaluate((ids) => {
    for (const figure of document.querySelectorAll('figure')) {
      if (!ids.includes(figure.id.replace('screen-', ''))) figure.remove();
    }
    const figures = [...document.querySelectorAll('figure')];
    document.querySelector('main')?.replaceChildren(...figures);
  }, screens);
}
