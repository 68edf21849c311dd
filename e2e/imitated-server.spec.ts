import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './own-wizard';
import { makeCertificateFor } from './servers/certificates';
import { temporaryFolder } from './servers/folder';
import { namesHere } from './servers/names-here';
import { startScripted } from './servers/scripted';
import { openCheck, verdictOf } from './wizard';

const imitation = 'smtp.0ffice365.com';
const right = 'smtp.office365.com';

/** The bodies of requests that leave the page from now on. */
function sentFrom(page: Page): string[] {
  const bodies: string[] = [];
  page.on('request', (request) => bodies.push(request.postData() ?? ''));
  return bodies;
}

/** Presses the one change and waits for the check of the right server, at whose port nobody answers here. */
async function takeTheChange(page: Page) {
  await expect(page.getByText(`looks like ${right}, but it is a different name`)).toBeVisible();
  const change = page.getByRole('region', { name: /to change$/ });
  await expect(change.getByText(right, { exact: true })).toBeVisible();
  await expect(change).toContainText('We have not tried this way yet');
  await change.getByRole('button', { name: 'Use this and check again' }).click();
  await expect(page).toHaveURL(new RegExp(`host=${right}&port=587&encryption=starttls`));
  await expect(await verdictOf(page)).toHaveAttribute('data-problem', 'connect-refused');
  await expect(page.getByText('it is a different name')).toHaveCount(0);
}

test('an imitated name that nobody has becomes the right one by one press', async ({ page, ownWizard }) => {
  const wizard = await ownWizard(namesHere(right));
  await openCheck(page, { host: imitation, port: 587, encryption: 'starttls' }, wizard.url);
  await page.getByRole('button', { name: 'Check the server' }).click();
  await expect(await verdictOf(page)).toHaveAttribute('data-problem', 'dns-not-found');
  await takeTheChange(page);
});

test('a server with an imitated name that answers well gets no password, and the right one by one press', async ({
  page,
  serve,
  world,
  ownWizard,
}) => {
  const folder = await temporaryFolder();
  const { certificate, ca } = await makeCertificateFor([imitation], folder.path);
  const authority = join(folder.path, 'ca.pem');
  await writeFile(authority, ca);
  const server = await serve((port) => startScripted({ port, certificate }));
  const wizard = await ownWizard({ ...namesHere(imitation, right), NODE_EXTRA_CA_CERTS: authority });
  await openCheck(page, { host: imitation, port: server.port, encryption: 'starttls' }, wizard.url);
  await page.getByRole('radio', { name: 'Send a test message to myself' }).check();
  await page.getByLabel('Your e-mail address').fill(world.people.alice.address);
  await page.getByRole('button', { name: 'Start the check' }).click();
  await expect(page.getByRole('heading', { name: 'This is not the server it looks like' })).toBeFocused();
  await expect(page.getByLabel('Password', { exact: true })).toHaveCount(0);
  await expectAccessible(page);
  const sent = sentFrom(page);
  await takeTheChange(page);
  // the change is tried without any sign-in, and nothing more goes to the imitation
  expect(sent.filter((body) => body.includes(right))).not.toEqual([]);
  expect(sent.filter((body) => body.includes('"password"') || body.includes(imitation))).toEqual([]);
  expect(server.signIns).toEqual([]);
  await folder.remove();
});
