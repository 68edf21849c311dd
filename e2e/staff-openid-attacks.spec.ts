import { another, caught, expect, isOutside, signInAs, test, verified } from './openid-test';
import { spoilt } from './servers/identity-tokens';

for (const spoil of spoilt) {
  test(`an attack by an ID token that is spoilt (${spoil}) is refused`, async ({ page, place }) => {
    const { url } = place.byDomain;
    await signInAs(page, url, { claims: verified, spoil });
    await expect(page).toHaveURL(`${url}/staff/sign-in?why=broken`);
    await isOutside(page, url);
  });
}

for (const [what, alter] of [
  ['its state altered', (answer: URL) => answer.searchParams.set('state', 'another')],
  ['its state taken away', (answer: URL) => answer.searchParams.delete('state')],
  ['its code altered', (answer: URL) => answer.searchParams.set('code', 'invented')],
  ['its code taken away', (answer: URL) => answer.searchParams.delete('code')],
  ['a second state', (answer: URL) => answer.searchParams.append('state', 'another')],
  ['another issuer', (answer: URL) => answer.searchParams.set('iss', 'https://evil.example')],
  ['an error beside its code', (answer: URL) => answer.searchParams.set('error', 'access_denied')],
] as [string, (answer: URL) => void][]) {
  test(`an attack by an answer with ${what} is refused`, async ({ page, place }) => {
    const { url } = place.byDomain;
    const answer = new URL(await caught(page, url));
    alter(answer);
    await page.goto(answer.href);
    await expect(page).toHaveURL(`${url}/staff/sign-in?why=broken`);
    await isOutside(page, url);
  });
}

test('an attack by another challenge (PKCE), nonce or way back in the question is refused', async ({
  page,
  place,
}) => {
  const { url } = place.byDomain;
  for (const [name, value] of [
    ['code_challenge', 'A'.repeat(43)],
    ['nonce', 'another'],
    ['redirect_uri', `${url}/staff/callback?other`],
  ] as const) {
    await page.goto(`${url}/staff/begin`);
    const window = new URL(page.url());
    window.searchParams.set('claims', JSON.stringify(verified));
    window.searchParams.set(name, value);
    await page.goto(window.href);
    await page.getByRole('link', { name: 'alice@test.local' }).click();
    await expect(page, name).toHaveURL(`${url}/staff/sign-in?why=broken`);
    await isOutside(page, url);
  }
});

test('an attack by somebody else’s answer signs nobody in, nor does one answer twice', async ({
  page,
  place,
  browser,
}) => {
  const { url } = place.byDomain;
  // the attacker’s own answer, sent to a victim as a link: with no question asked, and with one
  const answer = await caught(page, url);
  const victim = await another(browser);
  await victim.goto(answer);
  await expect(victim).toHaveURL(`${url}/staff/sign-in?why=broken`);
  await caught(victim, url);
  await victim.goto(answer);
  await expect(victim).toHaveURL(`${url}/staff/sign-in?why=broken`);
  await isOutside(victim, url);
  await victim.context().close();

  const own = await caught(page, url);
  const asked = await page.context().cookies(url);
  await page.goto(own);
  await expect(page).toHaveURL(`${url}/staff`);
  await page.context().clearCookies();
  await page.goto(own);
  await expect(page).toHaveURL(`${url}/staff/sign-in?why=broken`);
  // a copy of the cookie in which the question waited does not make it good again
  await page.context().addCookies(asked);
  await page.goto(own);
  await expect(page).toHaveURL(`${url}/staff/sign-in?why=broken`);
  await isOutside(page, url);
});
