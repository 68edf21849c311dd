import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * One hash over names and contents of files and folders below `root`, in a fixed order, and over `facts`.
 * What does not exist counts as absent. `skip` is asked with the path relative to `root`, with forward slashes.
 */
export async function contentHash(root, paths, { skip = () => false, facts = [] } = {}) {
  const hash = createHash('sha256');
  for (const fact of facts) hash.update(`${fact}\0`);
  for (const path of paths) {
    for (const file of (await filesAt(join(root, path))).sort()) {
      const name = relative(root, file).split(sep).join('/');
      if (skip(name)) continue;
      hash.update(`${name}\0`);
      hash.update(
        createHash('sha256')
          .update(await readFile(file))
          .digest(),
      );
    }
  }
  return hash.digest('hex');
}

async function filesAt(path) {
  try {
    const entries = await readdir(path, { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
}
