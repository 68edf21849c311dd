import net from 'node:net';
import { describe, expect, test } from 'vitest';
import { freePorts, portAnswers } from '@/e2e/servers/ports';
import { projectForEachTest } from './project-for-test';

const { project, port, once } = projectForEachTest();

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

describe('npm start', () => {
  test('installs from the lock, builds, serves, and prints the address', async () => {
    const { address, body } = await once();
    expect(address).toBe(`http://127.0.0.1:${port()}`);
    expect(body).toBe('hello');
    expect((await project().log()).slice(0, 3)).toEqual([
      'npm ci --include=dev --no-audit --no-fund',
      'next build',
      'next start',
    ]);
  });

  test('a second start installs and builds nothing', async () => {
    await once();
    const before = (await project().log()).length;
    await once();
    expect((await project().log()).slice(before)).toEqual(['next start']);
  });

  test.each([
    ['a page', 'app/page.tsx', 'next build'],
    ['a setting of the build', '.env', 'next build'],
    ['the lock', 'package-lock.json', 'npm ci --include=dev --no-audit --no-fund'],
  ])('what %s changes is made again', async (_, file, expected) => {
    await once();
    const before = (await project().log()).length;
    await project().write(file, '{"changed":true}');
    await once();
    expect((await project().log())[before]).toBe(expected);
  });

  test('goes on serving when nobody reads what it prints, and ends its server with it', async () => {
    const run = project().start({ PORT: String(port()) });
    const address = await run.address;
    run.unheard();
    for (let times = 0; times < 3; times += 1) await fetch(`${address}/aloud`);
    expect(await (await fetch(String(address))).text()).toBe('hello');
    run.interrupt();
    expect((await run.ended).code).toBe(0);
    expect(await isFree(port())).toBe(true);
  });

  test.each([
    ['64', {}],
    ['8', { UV_THREADPOOL_SIZE: '8' }],
  ])('the server has %s threads to look names up, with %j', async (threads, env) => {
    const run = project().start({ PORT: String(port()), ...env });
    const answer = await fetch(`${await run.address}/threads`);
    expect(await answer.text()).toBe(threads);
    run.interrupt();
    await run.ended;
  });

  test('the server has room before all of its objects are collected', async () => {
    const run = project().start({ PORT: String(port()) });
    const answer = await fetch(`${await run.address}/flags`);
    expect(await answer.text()).toContain('--initial-old-space-size=256');
    run.interrupt();
    await run.ended;
  });

  test('a changed test does not build again', async () => {
    await project().write('app/page.test.tsx', 'one');
    await once();
    await project().write('app/page.test.tsx', 'two');
    await once();
    expect((await project().log()).filter((line) => line === 'next build')).toHaveLength(1);
  });

  test('Ctrl-C ends everything it started', async () => {
    const [helper = 0] = await freePorts(1);
    const run = project().start({ PORT: String(port()), HELPER_PORT: String(helper) });
    await run.address;
    await portAnswers(helper);
    run.interrupt();
    const { code, stderr } = await run.ended;
    await expect.poll(() => isFree(helper)).toBe(true);
    expect(await isFree(port())).toBe(true);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'everything ends when npm alone is ended by %s',
    async (signal) => {
      await once();
      const [helper = 0] = await freePorts(1);
      const run = project().start({ PORT: String(port()), HELPER_PORT: String(helper) }, true);
      await run.address;
      await portAnswers(helper);
      run.kill(signal);
      await expect.poll(() => isFree(port()), { timeout: 10_000 }).toBe(true);
      await expect.poll(() => isFree(helper), { timeout: 10_000 }).toBe(true);
    },
    30_000,
  );

  test('a server that is let finish says so, and a second Ctrl-C ends it at once', async () => {
    const run = project().start({ PORT: String(port()), ENDS_NEVER: 'yes' });
    await run.address;
    run.interrupt();
    expect(await run.printed(/Press Ctrl-C again/)).toBeDefined();
    expect(await isFree(port())).toBe(false);
    run.interrupt();
    expect((await run.ended).code).toBe(0);
    expect(await isFree(port())).toBe(true);
  });

  test('a build that went wrong once is tried again', async () => {
    const { body } = await once({ BUILD_SAYS: 'Turbopack panicked', BUILD_ONCE: 'yes' });
    expect(body).toBe('hello');
  });
});
