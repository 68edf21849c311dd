import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePorts } from './servers/ports';
import { wait } from './servers/script';
import { startScripted } from './servers/scripted';
import { startWizard } from './start-wizard';
import { checkServer, openCheck } from './wizard';
import { expect, test } from './world';
import { metricsToken } from './world-file';

test('its health says that it is alive and takes new checks', async ({ request }) => {
  const alive = await request.get('/health');
  expect(alive.status()).toBe(200);
  expect(await alive.json()).toEqual({ alive: true, ready: true });
  expect((await request.get('/health/ready')).status()).toBe(200);
});

test('a check is counted and logged by its cause, without who asked', async ({ page, world, request }) => {
  const verdict = await checkServer(page, { ...world.right, encryption: 'tls' });
  await expect(verdict).toHaveAttribute('data-problem', 'tls-wrong-mode-implicit-on-starttls-port');
  const figures = await (
    await request.get('/metrics', { headers: { authorization: `Bearer ${metricsToken}` } })
  ).text();
  expect(figures).toMatch(
    /sendwell_checks_total\{outcome="problem",problem="tls-wrong-mode-implicit-on-starttls-port"\} \d/,
  );
  expect(figures).toMatch(/sendwell_stage_seconds_count\{stage="connect",status="ok"\} \d/);
  await expect
    .poll(world.readLog)
    .toMatch(
      /\{"level":"info","time":"[^"]+","mode":"server","outcome":"problem","problem":"tls-wrong-mode-implicit-on-starttls-port","host":"localhost","port":\d+,/,
    );
});

test('its figures are not there without the token, nor for a machine that says it is this one', async ({
  request,
}) => {
  for (const headers of [
    {},
    { authorization: 'Bearer figures-of-the-worlD' },
    { 'x-forwarded-for': '127.0.0.1' },
    { 'x-forwarded-for': '203.0.113.9' },
  ] as Record<string, string>[])
    expect((await request.get('/metrics', { headers })).status()).toBe(404);
});

test('a check that runs may end when it is told to stop', async ({ page, world, serve }) => {
  const log = join(world.kept, 'stopping.log');
  const greeting = wait(3_000, '220 smtp.test.local ESMTP');
  const server = await serve((port) =>
    startScripted({ port, certificate: world.certificates.good, greeting }),
  );
  const [port = 0] = await freePorts(1);
  const wizard = await startWizard({
    port,
    log,
    env: {
      CHECK_ALLOW_NETWORKS: '127.0.0.0/8',
      CHECK_ALLOW_PORTS: String(server.port),
      CHECK_NEIGHBOURS: '',
      NODE_EXTRA_CA_CERTS: world.certificates.ca,
    },
  });
  await openCheck(page, { host: world.host, port: server.port, encryption: 'starttls' }, wizard.url);
  // what the page fetches beforehand is there before the server is gone
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Check the server' }).click();
  await expect.poll(() => server.connections()).toBeGreaterThan(0);
  const stopped = wizard.stop();
  const ready = () => fetch(`${wizard.url}/health/ready`).then(({ status }) => status);
  await expect.poll(ready).toBe(503);
  await expect(page.locator('[data-outcome=server-ok]')).toBeVisible({ timeout: 20_000 });
  await stopped;
  expect(await readFile(log, 'utf8')).toMatch(/"running":1,"event":"stopping"/);
});
