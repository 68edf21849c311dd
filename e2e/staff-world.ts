import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { freePorts } from './servers/ports';
import { startWizard } from './start-wizard';
import type { World } from './world';

export const passphrase = 'four words for the staff';

/** A wizard of its own, with staff of its own, that trusts no host by itself. `firstAddress` is the one that its start printed. */
export async function startStaffWizard(world: World, name: string, env: Record<string, string> = {}) {
  const folder = join(world.kept, name);
  await mkdir(folder, { recursive: true });
  const log = join(folder, 'wizard.log');
  const [port = 0] = await freePorts(1);
  const wizard = await startWizard({
    port,
    log,
    env: {
      CHECK_ALLOW_NETWORKS: '127.0.0.0/8',
      CHECK_ALLOW_PORTS: `${world.postfix.submission},${world.postfix.submissions}`,
      CHECK_NEIGHBOURS: `${world.postfix.submission}:starttls`,
      CHECK_REFERENCE: 'off',
      PORT: String(port),
      NODE_EXTRA_CA_CERTS: world.certificates.ca,
      ...env,
    },
  });
  const readLog = () => readFile(log, 'utf8');
  const firstAddress = /http:\S+\/staff\/first\?key=[\w-]+/.exec(await readLog())?.[0] ?? '';
  return { ...wizard, data: `${log}.data`, readLog, firstAddress };
}

export type StaffWizard = Awaited<ReturnType<typeof startStaffWizard>>;

/** Signs in with the passphrase. */
export async function signInAsStaff(page: Page, url: string, typed = passphrase): Promise<void> {
  await page.goto(`${url}/staff/sign-in`);
  await page.getByLabel('Passphrase').fill(typed);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Sets the passphrase on the page that the one-time address opens. */
export async function setPassphrase(page: Page): Promise<void> {
  await page.getByLabel('New passphrase').fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await page.getByRole('button', { name: 'Set the passphrase' }).click();
  await page.getByRole('heading', { name: 'For staff' }).waitFor();
}

/** A signed link for the world’s own server, as staff make it; `choose` does what is to be different in the form. */
export async function makeSignedLink(
  page: Page,
  staff: StaffWizard,
  world: World,
  choose: () => Promise<unknown>,
): Promise<string> {
  await signInAsStaff(page, staff.url);
  await page.getByRole('link', { name: 'Make a signed link' }).click();
  await fillShareForm(page, { host: world.host, port: world.postfix.submission, domain: 'test.local' });
  await choose();
  await page.getByRole('button', { name: 'Make the signed link' }).click();
  await page.getByRole('heading', { name: 'Your signed link is ready' }).waitFor();
  return (await page.locator('[data-link]').textContent()) ?? '';
}

/** Fills in the form that makes a link, without what is said otherwise. */
export async function fillShareForm(
  page: Page,
  { host, port, domain }: { host: string; port: number; domain: string },
): Promise<void> {
  await page.getByLabel('Outgoing server (SMTP)').fill(host);
  await page.getByRole('radio', { name: /STARTTLS/ }).check();
  await page.getByLabel('Port', { exact: true }).fill(String(port));
  await page.getByLabel('For these mail domains').fill(domain);
  await page.getByLabel('Name of your organisation').fill('Example Works');
  await page.getByLabel('Whom to ask').fill('IT Service Desk');
  await page.getByLabel('Telephone').fill('+44 20 7946 0000');
  await page.getByLabel('Last day').fill(inDays(60));
}

/** A day from today, as a link holds it. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
