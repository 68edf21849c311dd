import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { notedSecrets, spellingsOf } from '../typed-secrets';
import { expect, test } from '../world';

test('nothing personal that was typed in the whole suite stands in a log or in the data folder', async ({
  world,
}) => {
  const secrets = await notedSecrets(world.secrets);
  test.skip(secrets.length === 0, 'nothing was typed in the part of the suite that ran');
  const files = await readdir(world.kept, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  expect(paths).toContain(world.log);
  for (const path of paths) {
    const bytes = await readFile(path, 'latin1');
    const found = secrets.filter((secret) =>
      spellingsOf(secret).some((text) => bytes.includes(Buffer.from(text, 'utf8').toString('latin1'))),
    );
    expect(found, path).toEqual([]);
  }
});
