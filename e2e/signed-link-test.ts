import { test as base, expect } from './staff-test';
import { setPassphrase } from './staff-world';

/** A test with a wizard of its own, whose staff have set their passphrase. */
export const test = base.extend<object, { enrolled: undefined }>({
  enrolled: [
    async ({ browser, facts, staff }, use) => {
      if (!('missing' in facts)) {
        const page = await browser.newPage();
        await page.goto(staff.firstAddress);
        await setPassphrase(page);
        await page.close();
      }
      await use(undefined);
    },
    { scope: 'worker', auto: true },
  ],
});

export { expect };
