import { SignJWT } from 'jose';
import { expectAccessible } from './axe';
import { people } from './servers/people';
import { expect, test } from './sign-in-test';
import type { SignInWorld } from './sign-in-world';
import { inDays } from './staff-world';
import { verdictOf } from './wizard';

const { alice, bob } = people;
const secret = Buffer.alloc(32, 7);

test.use({
  placeEnv: { LINK_SIGNING_KEYS: `test:${secret.toString('base64url')}`, TRUSTED_HOSTS: '' },
});
test.describe.configure({ mode: 'default' });

const said = (place: SignInWorld) => ({
  host: 'localhost',
  port: place.postfix.submission,
  encryption: 'starttls',
  for: 'test.local',
  signin: 'modern',
  org: 'Example Works',
});

/** A link as staff sign it: for test.local, by the provider’s own window. */
const signedLink = (place: SignInWorld) =>
  new SignJWT({ v: 1, ...said(place), fixed: 'host,port,encryption,user', until: inDays(2) })
    .setProtectedHeader({ alg: 'HS256', typ: 'link', kid: 'test' })
    .setIssuer(place.url)
    .setIssuedAt()
    .setExpirationTime('2d')
    .sign(secret);
const plainLink = (place: SignInWorld) =>
  new URLSearchParams(Object.entries(said(place)).map(([name, value]) => [name, String(value)]));

for (const kind of ['signed', 'plain'] as const) {
  test(`a ${kind} link that says “the provider’s own window” leads there, and ends in accepted`, async ({
    page,
    place,
  }) => {
    const query = kind === 'signed' ? `link=${await signedLink(place)}` : plainLink(place);
    await page.goto(`/open?${query}`);
    await page.getByLabel('E-mail address').fill(alice.address);
    await page.getByRole('button', { name: 'Check these settings' }).click();
    await expect(page.getByText('The link says to sign in at Microsoft’s own window')).toBeVisible();
    await page.getByRole('button', { name: 'Check the server' }).click();
    await expect(page.getByRole('heading', { name: 'Sign in at Microsoft’s own window' })).toBeVisible();
    await expect(page.getByLabel('The address of this mailbox')).toHaveValue(alice.address);
    expect(await page.locator('input[type=password]').count()).toBe(0);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Sign in with Microsoft and send the test message' }).click();
    await page.getByRole('link', { name: alice.address }).click();
    await expect(await verdictOf(page)).toHaveAttribute('data-outcome', 'accepted');
    // who the link is from is still said, and what it fixes still holds
    await expect(page.getByText(/Example Works/).first()).toBeVisible();
    expect(page.url()).toContain(kind === 'signed' ? 'link=' : 'signin=modern');
    expect(await page.locator('input[type=password]').count()).toBe(0);
  });
}

test('an account that the signed link is not for sends nothing, and its sign-in is not used up', async ({
  page,
  place,
}) => {
  const before = (await place.postfix.allMail(bob.address)).length;
  const token = await new SignJWT({ v: 1, ...said(place), for: 'elsewhere.example', until: inDays(2) })
    .setProtectedHeader({ alg: 'HS256', typ: 'link', kid: 'test' })
    .setIssuer(place.url)
    .setIssuedAt()
    .setExpirationTime('2d')
    .sign(secret);
  await page.goto(`/setup/check?link=${token}`);
  await page.getByRole('button', { name: 'Check the server' }).click();
  await page.getByLabel('The address of this mailbox').fill(bob.address);
  await page.getByRole('button', { name: 'Sign in with Microsoft and send the test message' }).click();
  await expect(page.getByText('This link is for addresses that end in @elsewhere.example')).toBeVisible();
  // past the page’s own word, as a form that is sent by hand
  await page
    .locator('form[action="/oauth/start"]')
    .first()
    .evaluate((form: HTMLFormElement) => form.submit());
  await page.getByRole('link', { name: bob.address }).click();
  await expect(page.getByText('The link from your IT is not for this address')).toBeVisible();
  expect((await place.postfix.allMail(bob.address)).length).toBe(before);
  await expectAccessible(page);
});
