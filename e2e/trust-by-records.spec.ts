import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Dns, mx, srv, startDns } from './servers/dns';
import { freeBlock } from './servers/ports';
import { startWizard } from './start-wizard';
import { signIn } from './wizard';
import { test as base, expect } from './world';

type Place = { url: string; dns: Dns };

/** A wizard that trusts no host by itself, and asks a name server of ours. */
const test = base.extend<object, { place: Place }>({
  place: [
    async ({ facts, world }, use) => {
      if ('missing' in facts) return use(undefined as never);
      const { submission } = world.postfix;
      const dns = await startDns({
        '_submission._tcp.named.example.com': [srv('localhost', submission)],
        'taken-in.example.com': [mx('localhost')],
        // what a thief could publish about a domain of his own
        '_submission._tcp.evil.example.com': [srv('localhost', submission)],
        'silent.example.com': 'silence',
        '_submission._tcp.silent.example.com': 'silence',
        '_submissions._tcp.silent.example.com': 'silence',
        'broken.example.com': 'servfail',
      });
      const port = await freeBlock(1);
      const wizard = await startWizard({
        port,
        log: join(world.kept, `trust-by-records-${port}.log`),
        env: {
          CHECK_ALLOW_NETWORKS: '127.0.0.0/8',
          CHECK_ALLOW_PORTS: String(submission),
          CHECK_NEIGHBOURS: '',
          CHECK_REFERENCE: 'off',
          DNS_SERVERS: dns.server,
          NODE_EXTRA_CA_CERTS: world.certificates.ca,
        },
      });
      await use({ url: wizard.url, dns });
      await Promise.all([wizard.stop(), dns.stop()]);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

/** Opens a plain link to Postfix, as anybody could write it, and has it checked for an address. */
async function tryByLink(page: Page, url: string, port: number, address: string) {
  await page.goto(`${url}/setup/check?host=localhost&port=${port}&encryption=starttls`);
  await page.getByRole('radio', { name: 'Send a test message to myself' }).check();
  await page.getByLabel('Your e-mail address').fill(address);
  await page.getByRole('button', { name: 'Start the check' }).click();
}

for (const [records, who] of [
  ['SRV', 'cara'],
  ['MX', 'emil'],
] as const) {
  test(`a server that the address’s own ${records} records name gets the password, and the message is accepted`, async ({
    page,
    world,
    place,
  }) => {
    const { address, password } = world.people[who];
    await tryByLink(page, place.url, world.postfix.submission, address);
    await expect(page.getByRole('heading', { name: 'The server is fine. Now sign in.' })).toBeVisible();
    await expect(page.getByLabel('The server’s name, once more')).toHaveCount(0);
    await expect(await signIn(page, password)).toHaveAttribute('data-outcome', 'accepted');
    expect(place.dns.asked).toContain(
      records === 'MX' ? 'taken-in.example.com MX' : '_submission._tcp.named.example.com SRV',
    );
  });
}

for (const [attack, address] of [
  ['by records of another domain', 'cara@other.example.com'],
  ['by a domain above the one that has the records', 'cara@example.com'],
  ['by a domain below the one that has the records', 'cara@sub.named.example.com'],
  ['by a domain that exists in no public place', 'alice@test.local'],
  ['while the name servers are silent', 'cara@silent.example.com'],
  ['while the name servers cannot say', 'cara@broken.example.com'],
] as const) {
  test(`an attack ${attack} gets no password asked for`, async ({ page, world, place }) => {
    await tryByLink(page, place.url, world.postfix.submission, address);
    await expect(page.getByRole('heading', { name: 'No password for a server from a link' })).toBeVisible();
    await expect(page.locator('input[type=password]')).toHaveCount(0);
  });
}

test('an attack by another address, typed after the question of trust was answered, gets no password', async ({
  page,
  world,
  place,
}) => {
  // nobody else writes to bob
  const { bob, cara } = world.people;
  const before = await world.postfix.allMail(bob.address);
  await tryByLink(page, place.url, world.postfix.submission, cara.address);
  await expect(page.getByRole('heading', { name: 'The server is fine. Now sign in.' })).toBeVisible();
  // the request as it leaves the page, with another person’s address in it
  await page.route('**/setup/check*', async (route) => {
    const sent = route.request().postData();
    if (route.request().method() !== 'POST' || !sent?.includes('"password"')) return route.fallback();
    await route.continue({ postData: sent.replaceAll(cara.address, bob.address) });
  });
  await page.getByLabel('Password', { exact: true }).fill(bob.password);
  await page.getByRole('button', { name: 'Sign in and send the test message' }).click();
  await expect(page.getByRole('heading', { name: 'No password for a server from a link' })).toBeVisible();
  expect(await world.postfix.allMail(bob.address)).toEqual(before);
});
