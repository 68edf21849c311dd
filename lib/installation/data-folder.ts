import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Environment } from '@/lib/process/environment';

/** Where this installation keeps what must outlive it: DATA_DIR, else `.data` beside the program. An absolute path. */
export function dataFolder({ DATA_DIR }: Environment): string {
  return resolve(/* turbopackIgnore: true */ process.cwd(), DATA_DIR || '.data');
}

/** Windows has other rights than these: Node gives every file and folder there the mode 0666 (libuv, src/win/fs.c). */
const hasModes = process.platform !== 'win32';

/** What of the folder is for nobody else’s eyes. A copy that was put back may have lost its mode. */
const secretFiles = ['cookie-key', 'link-signing-keys', 'staff-passphrase', 'staff-first-key'];

/**
 * Makes the folder where there is none, for its owner alone (mode 0700). A folder that is there keeps its mode. Throws an
 * error that names DATA_DIR where it cannot be made or written to, where everybody could put files into it, or
 * could read what is secret in it.
 */
export async function prepareDataFolder(env: Environment): Promise<void> {
  const folder = dataFolder(env);
  await makeFolder(folder).catch(explained(folder));
  const { mode } = await stat(folder).catch(explained(folder));
  if (hasModes && mode & 0o002) {
    throw new Error(`DATA_DIR: everybody may write to "${folder}"; take that right away (chmod 700)`);
  }
  for (const name of secretFiles) {
    const kept = await stat(join(/* turbopackIgnore: true */ folder, name)).catch(() => null);
    if (hasModes && kept?.isFile() && kept.mode & 0o007) {
      throw new Error(
        `DATA_DIR: everybody may read "${name}" in "${folder}"; take that right away (chmod 600)`,
      );
    }
  }
  const probe = join(/* turbopackIgnore: true */ folder, unguessable('probe'));
  await writeWhole(probe, '').catch(explained(folder));
  await rm(probe, { force: true });
}

/** The text of one kept file; null where there is none. */
export async function readKept(env: Environment, name: string): Promise<string | null> {
  try {
    return await readFile(join(/* turbopackIgnore: true */ dataFolder(env), name), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The names of what is kept that begin like this. */
export async function keptNames(env: Environment, prefix: string): Promise<string[]> {
  const names = await readdir(/* turbopackIgnore: true */ dataFolder(env)).catch(() => []);
  return names.filter((name) => name.startsWith(prefix));
}

/** Writes one file whole or not at all, for its owner alone (mode 0600), on the disk when this resolves. */
export async function keep(env: Environment, name: string, text: string): Promise<void> {
  await withDraft(env, name, text, (draft, place) => rename(draft, place));
}

/** The same where nothing is kept under that name. False, and nothing changed, where something is: also of two at once. */
export async function keepFirst(env: Environment, name: string, text: string): Promise<boolean> {
  try {
    await withDraft(env, name, text, (draft, place) => link(draft, place));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a file away. True for exactly one of those who ask at once; false where there was none. */
export async function takeAway(env: Environment, name: string): Promise<boolean> {
  try {
    await unlink(join(/* turbopackIgnore: true */ dataFolder(env), name));
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

async function withDraft(
  env: Environment,
  name: string,
  text: string,
  settle: (draft: string, place: string) => Promise<void>,
): Promise<void> {
  const folder = dataFolder(env);
  const draft = join(/* turbopackIgnore: true */ folder, unguessable(name));
  try {
    await makeFolder(folder);
    await writeWhole(draft, text);
    await settle(draft, join(/* turbopackIgnore: true */ folder, name));
  } finally {
    await rm(draft, { force: true });
  }
}

/** Those above it too. Node’s own way (`recursive`) never ends where a system says that a folder is not there in one that is, as /proc does. */
async function makeFolder(folder: string): Promise<void> {
  const make = () =>
    mkdir(folder, { mode: 0o700 }).catch((error) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
  try {
    await make();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await make();
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

function unguessable(name: string): string {
  return `.${name}.${randomBytes(8).toString('hex')}`;
}

function explained(folder: string) {
  return (error: unknown): never => {
    throw new Error(`DATA_DIR: "${folder}" cannot be written to (${codeOf(error) ?? 'unknown reason'})`);
  };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}
