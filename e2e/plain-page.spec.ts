import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './chromium';
import { freePorts } from './servers/ports';
import { startWizard } from './start-wizard';
import { openCheck } from './wizard';
import { expect, test } from './world';

/** The id under which a browser calls an action. */
function actionId(name: string): string {
  const manifest: { node: Record<string, { exportedName: string }> } = JSON.parse(
    readFileSync('.next/server/server-reference-manifest.json', 'utf8'),
  );
  return Object.entries(manifest.node).find(([, { exportedName }]) => exportedName === name)?.[0] ?? '';
}

test('a page that came over plain http from another machine asks for no password, and says why', async ({
  world,
}) => {
  // a name that is not this machine’s, as a browser sees it
  const elsewhere = new URL(world.url);
  elsewhere.hostname = 'sendwell.example';
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    args: [...chromiumArguments, '--host-resolver-rules=MAP sendwell.example 127.0.0.1'],
    ...(executablePath && { executablePath }),
  });
  const page = await browser.newPage({ baseURL: elsewhere.origin });
  await openCheck(page, world.right);
  await page.getByRole('radio', { name: 'Send a test message to myself' }).check();
  await page.getByLabel('Your e-mail address').fill(world.people.alice.address);
  await page.getByRole('button', { name: 'Start the check' }).click();
  await expect(page.getByText('No password on this page')).toBeVisible();
  await expect(page.getByLabel('Password', { exact: true })).toHaveCount(0);
  await browser.close();
});

test('a site whose own address is plain http takes no passphrase of staff, and says why', async ({
  page,
  world,
}) => {
  const [port = 0] = await freePorts(1);
  const wizard = await startWizard({
    port,
    log: join(world.kept, 'plain-staff.log'),
    env: { SITE_ADDRESS: `http://sendwell.example:${port}` },
  });
  await page.goto(`${wizard.url}/staff/sign-in`);
  await expect(page.getByText('No password on this page')).toBeVisible();
  await expect(page.locator('input[type=password]')).toHaveCount(0);
  // nor by a direct call of the action, as a browser of that page would make it
  const form = new FormData();
  form.set('1_passphrase', 'four words that nobody knows');
  form.set('0', '[{"at":0},"$K1"]');
  const reply = await fetch(`${wizard.url}/staff/sign-in`, {
    method: 'POST',
    headers: {
      'Next-Action': actionId('signIn'),
      Origin: `http://sendwell.example:${port}`,
      'X-Forwarded-Host': `sendwell.example:${port}`,
    },
    body: form,
  });
  expect(await reply.text()).toContain('"wrong":"plain"');
  // what the page fetches beforehand must not meet a server that is gone
  await page.close();
  await wizard.stop();
});
