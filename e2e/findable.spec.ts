import { expect, test } from './world';

test('a search engine is told of every problem page, and each is there', async ({ request, baseURL }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain('User-Agent: *\nAllow: /\n');
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  const map = await request.get('/sitemap.xml');
  expect(map.headers()['content-type']).toContain('xml');
  const addresses = [...(await map.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => address ?? '',
  );
  expect(addresses).toContain(`${baseURL}/problems/connect-timeout`);
  for (const address of addresses) {
    const page = await request.get(address, { maxRedirects: 0 });
    expect([address, page.status()]).toEqual([address, 200]);
    expect(page.headers()['x-robots-tag']).toBeUndefined();
  }
});

for (const path of ['/setup/address', '/open', '/staff/sign-in', '/sign-in/code', '/share/made'])
  test(`${path} is not to be listed`, async ({ request }) => {
    expect((await request.get(path)).headers()['x-robots-tag']).toBe('noindex');
  });

test('a name that the network gives is in no address', async ({ request }) => {
  const headers = { Host: 'elsewhere.example' };
  expect(await (await request.get('/robots.txt', { headers })).text()).not.toContain('elsewhere');
  expect((await request.get('/sitemap.xml', { headers })).status()).toBe(404);
});
