import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { address, type Box, host, outlooks, port } from './outlook-boxes';
import { expect, test } from './world';

for (const [name, all] of Object.entries(outlooks)) {
  test(`in ${name} each value stands in its own box, and is said in words`, async ({ page }) => {
    await giveAddress(page);
    for (const { query, boxes } of all) {
      await follow(page, `/setup/outlook?host=${host}&port=${port}&${query}`);
      for (const [screen, label, value, which = 0] of boxes) {
        await expect(boxIn(page, screen, label).nth(which), `${query}: ${label}`).toHaveText(value);
      }
      await expectSaid(page, query, boxes);
      const unseen = await screensNotSeen(page);
      if (unseen.length > 0) await expectAccessible(page, unseen);
    }
  });
}

/** Types the address on the first page: it stays in the tab, and the drawings know it. */
async function giveAddress(page: Page): Promise<void> {
  await page.goto('/setup/address');
  await page.getByLabel('E-mail address').fill(address);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What kind of mailbox is it?' })).toBeVisible();
}

/** Goes there as a link does: loading a page anew would forget the address. */
async function follow(page: Page, path: string): Promise<void> {
  await page.evaluate((href) => {
    (window as unknown as { next: { router: { push: (to: string) => void } } }).next.router.push(href);
  }, path);
  await page.waitForURL((url) => `${url.pathname}${url.search}` === path);
  await expect(page.getByRole('heading', { name: 'The screens' })).toBeVisible();
}

/** What stands in the drawn boxes with this label. */
function boxIn(page: Page, screen: string, label: string): Locator {
  return page
    .locator(`#screen-${screen} .od .oc`)
    .filter({ has: page.locator('.oc-label').getByText(label, { exact: true }) })
    .locator('.oc-box');
}

const seen = new Set<string>();

/** The screens of this page that this worker has not shown to axe yet, as selectors: many ways share screens. */
async function screensNotSeen(page: Page): Promise<string[]> {
  const screens = await page
    .locator('figure[id^=screen-]')
    .evaluateAll((all) => all.map(({ id, textContent }) => ({ id, text: textContent ?? '' })));
  const unseen = screens
    .map(({ id, text }) => ({ id, key: `${id} ${text.replace(/^Screen \d+ of \d+/, '')}` }))
    .filter(({ key }) => !seen.has(key));
  for (const { key } of unseen) seen.add(key);
  return unseen.map(({ id }) => `#${id}`);
}

/** The list beside the drawings says the same; nothing in a drawing takes the focus; encryption comes before the port. */
async function expectSaid(page: Page, query: string, boxes: Box[]): Promise<void> {
  expect(await page.locator('.od').locator('a, button, input, select, [tabindex]').count(), query).toBe(0);
  const steps = await page.locator('figcaption li').allTextContents();
  for (const [, , value] of boxes.filter(([, , value]) => [host, port].includes(value))) {
    expect(
      steps.filter((step) => step.includes(value)),
      query,
    ).not.toEqual([]);
  }
  const atPort = steps.findIndex((step) => step.includes(port) && !step.includes(host));
  const atEncryption = steps.findIndex(
    (step) => /SSL|STARTTLS|StartTls|TLS/.test(step) && /Outgoing|SMTP|lower/i.test(step),
  );
  if (atPort >= 0) expect(atEncryption, query).toBeGreaterThanOrEqual(0);
  if (atPort >= 0) expect(atEncryption, query).toBeLessThan(atPort);
}

/** Each Outlook, with the box that a wrong encryption or a wrong port leads to. */
const places = [
  { edition: 'classic-windows', screen: 'pane-servers', encryption: 'smtp-encryption', port: 'smtp-port' },
  { edition: 'new-windows', screen: 'new-servers', encryption: 'smtp-encryption', port: 'smtp-port' },
  { edition: 'mac', screen: 'mac-servers', encryption: null, port: 'smtp-port' },
  { edition: 'mac-legacy', screen: 'mac-legacy-servers', encryption: null, port: 'smtp-port' },
  { edition: 'android', screen: 'phone-servers', encryption: 'smtp-encryption', port: 'smtp-port' },
  { edition: 'ios', screen: 'phone-servers', encryption: 'smtp-encryption', port: 'smtp-port' },
] as const;

for (const { edition, screen, encryption } of places) {
  test(`a verdict leads to the right box in ${edition}`, async ({ page, world }) => {
    const { submission } = world.postfix;
    await page.goto(`/setup/check?host=${world.host}&port=${submission}&encryption=tls&edition=${edition}`);
    await page.getByRole('button', { name: 'Check the server' }).click();
    const verdict = page.getByRole('article', { name: 'Verdict' });
    await verdict.getByRole('link', { name: 'Show me where in Outlook' }).click();
    await expect(page).toHaveURL(new RegExp(`was=encryption:tls#screen-${screen}$`));
    await expect(page.locator(`#screen-${screen}`)).toBeInViewport();
    if (encryption) {
      const changes = page.getByRole('region', { name: 'This is what to change' });
      await expect(changes.getByRole('listitem')).toHaveText(/from SSL\/TLS to (STARTTLS|StartTls)$/);
      await expect(
        page.locator(`#screen-${screen} [data-control=${encryption}] .oc-value`).last(),
      ).toHaveText(/STARTTLS|StartTls/);
    } else {
      await expect(page.getByText('One tick box stands for SSL/TLS and STARTTLS here')).toBeVisible();
    }
  });
}

test('an old port stands crossed out beside the new one, in each Outlook that keeps its form', async ({
  page,
}) => {
  for (const { edition, screen, port } of places) {
    await page.goto(
      `/setup/outlook?host=mail.firma.example&port=587&encryption=starttls&edition=${edition}&was=port:465`,
    );
    const changes = page.getByRole('region', { name: 'This is what to change' });
    await expect(changes.getByRole('listitem'), edition).toHaveText(/from 465 to 587$/);
    await expect(page.locator(`#screen-${screen} [data-control=${port}] .oc-value`).last()).toHaveText('587');
    const startsEmpty = ['new-windows', 'android', 'ios'].includes(edition);
    await expect(page.locator(`#screen-${screen} [data-control=${port}] s`)).toHaveCount(startsEmpty ? 0 : 1);
  }
});

test('POP in the new Outlook is said not to be known, and nobody is told to remove the account', async ({
  page,
}) => {
  await page.goto(`/setup/outlook?host=${host}&port=${port}&encryption=tls&edition=new-windows&type=pop`);
  await expect(page.getByText('We have not seen this Outlook with a POP account')).toBeVisible();
  await expect(page.locator('figure')).toHaveCount(0);
  await page.getByRole('link', { name: 'Change the POP account in classic Outlook' }).click();
  await expect(page.locator('figure').first()).toBeVisible();
  await expect(page.getByText('POP Account Settings').first()).toBeVisible();
});
