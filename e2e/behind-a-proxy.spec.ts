import { join } from 'node:path';
import { temporaryFolder } from './servers/folder';
import { freePorts } from './servers/ports';
import { whyNotHere } from './servers/programs';
import { type ProxyName, proxies, startReverseProxy } from './servers/reverse-proxy';
import { wait } from './servers/script';
import { startScripted } from './servers/scripted';
import { startWizard } from './start-wizard';
import { openCheck } from './wizard';
import { expect, test } from './world';

for (const [name, program] of Object.entries(proxies) as [ProxyName, string][]) {
  const missing = whyNotHere([program]);
  test.describe(`behind ${name}, set up by the example`, () => {
    test.skip(missing !== undefined, missing);
    test.use({ ignoreHTTPSErrors: true, allowedErrors: [/403 \(Forbidden\)/] });

    test('a check is seen while it runs, counts for its visitor, and nothing is told by plain http', async ({
      page,
      world,
      serve,
      browser,
    }) => {
      const folder = await temporaryFolder();
      const greeting = wait(6_500, '220 smtp.test.local ESMTP');
      const server = await serve((port) =>
        startScripted({ port, certificate: world.certificates.good, greeting }),
      );
      const [port = 0] = await freePorts(1);
      const proxy = await startReverseProxy(name, {
        folder: folder.path,
        certificates: world.certificates,
        to: port,
      });
      const wizard = await startWizard({
        port,
        log: join(world.kept, `behind-${name}.log`),
        env: {
          SITE_ADDRESS: proxy.url,
          TRUSTED_PROXIES: '127.0.0.1',
          CHECK_LIMIT_VISITOR: '1',
          CHECK_ALLOW_NETWORKS: '127.0.0.0/8',
          CHECK_ALLOW_PORTS: String(server.port),
          CHECK_NEIGHBOURS: '',
          NODE_EXTRA_CA_CERTS: world.certificates.ca,
        },
      });
      const settings = { host: world.host, port: server.port, encryption: 'starttls' } as const;
      await openCheck(page, settings, proxy.url);
      await page.getByRole('button', { name: 'Check the server' }).click();
      await expect(page.getByText('This server answers slowly.').first()).toBeVisible();
      await expect(page.locator('[data-outcome=server-ok]')).toBeVisible({ timeout: 20_000 });

      const forged = await browser.newContext({
        ignoreHTTPSErrors: true,
        extraHTTPHeaders: { 'X-Forwarded-For': '203.0.113.9' },
      });
      const again = await forged.newPage();
      await openCheck(again, settings, proxy.url);
      await again.getByRole('button', { name: 'Check the server' }).click();
      await expect(again.getByText('A short pause is needed')).toBeVisible();
      await forged.close();

      const home = await page.request.get(`${proxy.url}/`);
      expect(home.headers()['strict-transport-security']).toMatch(/^max-age=\d{8}/);
      expect(home.headers()['content-security-policy']).toContain('upgrade-insecure-requests');
      expect((await page.request.get(`${proxy.url}/metrics`)).status()).toBe(403);
      // what the page fetches beforehand must not meet a server that is gone
      await page.close();
      await Promise.all([proxy.stop(), wizard.stop()]);
      await folder.remove();
    });
  });
}
