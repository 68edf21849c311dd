import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from './servers/folder';
import { startWorld } from './start-world';
import { worldFile } from './world-file';

/** Playwright's set-up: starts the world once for all workers, tells them where it is, and gives back how to end it. */
export default async function setUp(): Promise<() => Promise<void>> {
  const folder = await temporaryFolder();
  const { world, stop } = await startWorld(folder.path);
  const file = join(folder.path, 'world.json');
  await writeFile(file, JSON.stringify(world));
  process.env[worldFile] = file;
  return async () => {
    await stop();
    await rm(folder.path, { recursive: true, force: true });
  };
}
