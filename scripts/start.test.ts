import net from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '@/e2e/servers/folder';
import { freePorts, portAnswers } from '@/e2e/servers/ports';
import { fakeProject } from './fake-project';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let project: Awaited<ReturnType<typeof fakeProject>>;
let PORT: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  project = await fakeProject(folder.path);
  const [port = 0] = await freePorts(1);
  PORT = String(port);
});
afterEach(() => folder.remove());

/** Starts, waits for the address, and interrupts. */
async function once(env: Record<string, string> = {}) {
  const run = project.start({ PORT, ...env });
  const address = await run.address;
  const body = address && (await (await fetch(address)).text());
  run.interrupt();
  return { address, body, ...(await run.ended) };
}

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
    expect(address).toBe(`http://127.0.0.1:${PORT}`);
    expect(body).toBe('hello');
    expect((await project.log()).slice(0, 3)).toEqual([
      'npm ci --include=dev --no-audit --no-fund',
      'next build',
      'next start',
    ]);
  });

  test('a second start installs and builds nothing', async () => {
    await once();
    const before = (await project.log()).length;
    await once();
    expect((await project.log()).slice(before)).toEqual(['next start']);
  });

  test.each([
    ['a page', 'app/page.tsx', 'next build'],
    ['a setting of the build', '.env', 'next build'],
    ['the lock', 'package-lock.json', 'npm ci --include=dev --no-audit --no-fund'],
  ])('what %s changes is made again', async (_, file, expected) => {
    await once();
    const before = (await project.log()).length;
    await project.write(file, '{"changed":true}');
    await once();
    expect((await project.log())[before]).toBe(expected);
  });

  test('a changed test does not build again', async () => {
    await project.write('app/page.test.tsx', 'one');
    await once();
    await project.write('app/page.test.tsx', 'two');
    await once();
    expect((await project.log()).filter((line) => line === 'next build')).toHaveLength(1);
  });

  test('Ctrl-C ends everything it started', async () => {
    const [helper = 0] = await freePorts(1);
    const run = project.start({ PORT, HELPER_PORT: String(helper) });
    await run.address;
    await portAnswers(helper);
    run.interrupt();
    const { code, stderr } = await run.ended;
    await expect.poll(() => isFree(helper)).toBe(true);
    expect(await isFree(Number(PORT))).toBe(true);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'everything ends when npm alone is ended by %s',
    async (signal) => {
      await once();
      const [helper = 0] = await freePorts(1);
      const run = project.start({ PORT, HELPER_PORT: String(helper) }, true);
      await run.address;
      await portAnswers(helper);
      run.kill(signal);
      await expect.poll(() => isFree(Number(PORT)), { timeout: 10_000 }).toBe(true);
      await expect.poll(() => isFree(helper), { timeout: 10_000 }).toBe(true);
    },
    30_000,
  );

  test('a server that is let finish says so, and a second Ctrl-C ends it at once', async () => {
    const run = project.start({ PORT, ENDS_NEVER: 'yes' });
    await run.address;
    run.interrupt();
    expect(await run.printed(/Press Ctrl-C again/)).toBeDefined();
    expect(await isFree(Number(PORT))).toBe(false);
    run.interrupt();
    expect((await run.ended).code).toBe(0);
    expect(await isFree(Number(PORT))).toBe(true);
  });

  test('a build that went wrong once is tried again', async () => {
    const { body } = await once({ BUILD_SAYS: 'Turbopack panicked', BUILD_ONCE: 'yes' });
    expect(body).toBe('hello');
  });
});

describe('npm start says in one line', () => {
  test('that the port is taken, before anything is installed', async () => {
    const server = net.createServer();
    await new Promise<void>((ready) => server.listen(Number(PORT), '127.0.0.1', ready));
    const { code, stderr } = await once();
    server.close();
    expect(stderr).toMatch(new RegExp(`^Port ${PORT} is taken .*\n$`));
    expect(code).toBe(1);
    expect(await project.log()).toEqual(['']);
  });

  test.each(['abc', '0', '65536', '3000.5', '-1'])('that “%s” is no port', async (wrong) => {
    const { code, stderr } = await once({ PORT: wrong });
    expect(stderr).toMatch(new RegExp(`^PORT is “${wrong}”.*\n$`));
    expect(code).toBe(1);
  });

  test('that HOST is no address of this machine', async () => {
    const { code, stderr } = await once({ HOST: '192.0.2.1' });
    expect(stderr).toMatch(/^HOST is “192\.0\.2\.1”.*\n$/);
    expect(code).toBe(1);
  });

  test('that Node is too old, and which is wanted', async () => {
    await project.write('package.json', '{"engines":{"node":">=99.1"},"type":"module"}');
    const { code, stderr } = await once();
    expect(stderr).toMatch(
      new RegExp(`^Sendwell needs Node 99\\.1 or newer, .*${process.versions.node}.*\n$`),
    );
    expect(code).toBe(1);
  });

  test.each([
    ['npm ends', { NPM_SAYS: 'npm error code ENOSPC' }],
    ['npm only warns', { NPM_SAYS: 'npm warn tar TAR_ENTRY_ERROR ENOSPC', NPM_EXIT: '0' }],
    ['the build ends', { BUILD_SAYS: 'Error: No space left on device (os error 28)' }],
  ])('that the disk is full, when %s', async (_, env) => {
    const { code, stderr } = await once(env);
    expect(stderr).toMatch(/^The disk is full\..*\n$/);
    expect(code).toBe(1);
  });

  test('that variables do not fit, below a line for each and nothing else', async () => {
    const said = 'CHECK_ALLOW_PORTS: "all" is no port\nCHECK_NAME: "me" is no name';
    const { code, stderr } = await once({ SERVER_SAYS: said, SERVER_EXIT: '78' });
    expect(stderr).toBe(`${said}\nThe server was not started: mend what stands above and start again.\n`);
    expect(code).toBe(1);
  });

  test('that the registry does not answer', async () => {
    const { stderr } = await once({ NPM_SAYS: 'npm error code ENOTFOUND' });
    expect(stderr).toMatch(/\nThe packages could not be fetched.*\n$/);
  });

  test.each([
    ['NPM_SAYS', 'Installing the packages did not work'],
    ['BUILD_SAYS', 'Building the pages did not work'],
    ['SERVER_SAYS', 'The server ended by itself'],
  ])('what went wrong, below what the program said (%s)', async (program, line) => {
    const { code, stderr } = await once({ [program]: 'something odd' });
    expect(stderr).toMatch(new RegExp(`^(a banner\n)?something odd\n${line}.*\n$`));
    expect(code).toBe(1);
  });
});
