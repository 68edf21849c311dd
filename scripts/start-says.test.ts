import net from 'node:net';
import { describe, expect, test } from 'vitest';
import { projectForEachTest } from './project-for-test';

const { project, port, once } = projectForEachTest();

describe('npm start says in one line', () => {
  test('that the port is taken, before anything is installed', async () => {
    const server = net.createServer();
    await new Promise<void>((ready) => server.listen(port(), '127.0.0.1', ready));
    const { code, stderr } = await once();
    server.close();
    expect(stderr).toMatch(new RegExp(`^Port ${port()} is taken .*\n$`));
    expect(code).toBe(1);
    expect(await project().log()).toEqual(['']);
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
    await project().write('package.json', '{"engines":{"node":">=99.1"},"type":"module"}');
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
