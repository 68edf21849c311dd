import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** For the top of a test file: an environment whose data folder is another, empty one in each test. */
export function newDataFolders(): { DATA_DIR: string } {
  const env = { DATA_DIR: '' };
  beforeEach(async () => {
    env.DATA_DIR = await mkdtemp(join(tmpdir(), 'sendwell-staff-'));
  });
  afterEach(() => rm(env.DATA_DIR, { recursive: true, force: true }));
  return env;
}
