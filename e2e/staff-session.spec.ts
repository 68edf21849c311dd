import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sealData } from 'iron-session';
import { another, expect, isOutside, signInAs, test, verified } from './openid-test';

test('a session holds for eight hours and not a minute more, whatever its cookie says', async ({
  page,
  place,
}) => {
  const { url, data } = place.byDomain;
  const key = (await readFile(join(data, 'cookie-key'), 'utf8')).trim();
  for (const [minutes, inside] of [
    [8 * 60 - 1, true],
    [8 * 60 + 1, false],
    [-5, false],
  ] as const) {
    const session = {
      id: randomBytes(16).toString('hex'),
      name: 'Alice',
      way: 'openid',
      since: Date.now() - minutes * 60_000,
    };
    const value = await sealData(session, { password: key, ttl: 0 });
    await page.context().addCookies([{ name: 'staff', value, url }]);
    await page.goto(`${url}/staff`);
    await expect(page).toHaveURL(inside ? `${url}/staff` : /\/staff\/sign-in$/);
  }
});

test('another key in the data folder ends every session at once', async ({ page, place, browser }) => {
  const { url, data } = place.byDomain;
  const other = await another(browser);
  for (const one of [page, other]) {
    await signInAs(one, url, { claims: verified });
    await expect(one).toHaveURL(`${url}/staff`);
  }
  await writeFile(join(data, 'cookie-key'), `${randomBytes(32).toString('base64url')}\n`);
  for (const one of [page, other]) await isOutside(one, url);
  await other.context().close();
});
