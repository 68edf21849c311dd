import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from './messages.mjs';

/** Where Exim is unpacked: the engine's tests look for `exim4` here too (e2e/servers/programs.ts). */
export const eximFolder = '/var/cache/sendwell-tests/exim';

/**
 * Exim beside Postfix, which Debian's packages do not allow: its packages, and what they need that is not here, are
 * fetched and unpacked into a folder of their own. Wants Debian and root; `aptGet` runs apt-get to its end.
 */
export async function unpackExim(aptGet, say) {
  const program = join(eximFolder, 'bin/exim4');
  if (existsSync(program) || existsSync('/usr/sbin/exim4')) return;
  const packages = 'exim4-daemon-light';
  say(messages.installingSystem({ packages }));
  const archives = join(eximFolder, 'archives');
  mkdirSync(join(archives, 'partial'), { recursive: true });
  const fetch = ['install', '-y', '--download-only', '--no-install-recommends'];
  const where = ['-o', `Dir::Cache::Archives=${archives}`];
  let fetched = await aptGet([...fetch, ...where, packages]);
  if (fetched.code !== 0) {
    await aptGet(['update']);
    fetched = await aptGet([...fetch, ...where, packages]);
  }
  if (fetched.code !== 0) {
    process.stderr.write(fetched.said);
    say(messages.systemWrong({ packages }));
    return;
  }
  const root = join(eximFolder, 'root');
  for (const file of readdirSync(archives).filter((name) => name.endsWith('.deb')))
    execFileSync('dpkg', ['-x', join(archives, file), root]);
  addUser('Debian-exim');
  writeProgram(program, root);
}

/** Exim runs as the user that Debian compiled into it; its own package would add the same one. */
function addUser(name) {
  try {
    execFileSync('getent', ['passwd', name]);
  } catch {
    execFileSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      name,
    ]);
  }
}

/** Starts the unpacked Exim with the unpacked libraries. Written last: its being there says that all is. */
function writeProgram(program, root) {
  const libraries = ['usr/lib', 'lib'].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .filter((name) => name.includes('-linux-gnu'))
          .map((name) => join(root, folder, name))
      : [],
  );
  mkdirSync(join(eximFolder, 'bin'), { recursive: true });
  writeFileSync(
    program,
    `#!/bin/sh\nLD_LIBRARY_PATH=${libraries.join(':')} exec ${join(root, 'usr/sbin/exim4')} "$@"\n`,
  );
  chmodSync(program, 0o755);
}
