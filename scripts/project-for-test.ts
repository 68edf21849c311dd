import { afterEach, beforeEach } from 'vitest';
import { temporaryFolder } from '@/e2e/servers/folder';
import { freePorts } from '@/e2e/servers/ports';
import { fakeProject } from './fake-project-for-test';

/** For the top of a test file: before each test a small project of its own, and a port for it that is free. */
export function projectForEachTest() {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let project: Awaited<ReturnType<typeof fakeProject>>;
  let port = 0;
  beforeEach(async () => {
    folder = await temporaryFolder();
    project = await fakeProject(folder.path);
    [port = 0] = await freePorts(1);
  });
  afterEach(() => folder.remove());
  return {
    project: () => project,
    port: () => port,
    /** Starts, waits for the address, and interrupts. */
    once: async (env: Record<string, string> = {}) => {
      const run = project.start({ PORT: String(port), ...env });
      const address = await run.address;
      const body = address && (await (await fetch(address)).text());
      run.interrupt();
      return { address, body, ...(await run.ended) };
    },
  };
}
