import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Certificates, makeCertificates } from './certificates';
import { temporaryFolder } from './folder';

/**
 * Every kind of certificate for the tests of one file, to be awaited at its top, in a folder that is removed after
 * the last test. `folder`: its path, for what else needs a place; `ca`: the authority to trust, PEM (not a path).
 */
export async function certificatesForTests(): Promise<{
  folder: string;
  certificates: Certificates;
  ca: string;
}> {
  const { path, remove } = await temporaryFolder();
  afterAll(remove);
  const certificates = await makeCertificates(join(path, 'certificates'));
  return { folder: path, certificates, ca: await readFile(certificates.ca, 'utf8') };
}
