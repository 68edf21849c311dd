import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { endChildren, startChild } from './children.mjs';
import { contentHash } from './content-hash.mjs';
import { messages } from './messages.mjs';
import { npm, project } from './project.mjs';
import { saysDiskFull, trouble } from './trouble.mjs';

const stamp = join(project, 'node_modules', '.sendwell-installed');

/** Installs from the lock file, unless what is installed came from this very lock on this kind of machine. */
export async function installIfNeeded(say) {
  const wanted = await contentHash(project, ['package-lock.json'], {
    facts: [process.platform, process.arch],
  });
  if ((await readStamp(stamp)) === wanted) return;
  say(messages.installing());
  const { command, args, shell } = npm();
  let full = false;
  const child = startChild(command, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: project,
    shell,
    // On a full disk npm goes on for minutes, leaves half a package behind, and calls that done.
    onOutput: (_, bytes) => {
      if (full || !saysDiskFull(String(bytes))) return;
      full = true;
      endChildren();
    },
  });
  const code = await child.ended;
  if (full) throw trouble(messages.diskFull());
  if (code !== 0) throw await reason(child.said());
  await mkdir(join(project, 'node_modules'), { recursive: true });
  await writeFile(stamp, wanted);
}

/** What a stamp file says, undefined when there is none. */
export async function readStamp(path) {
  return readFile(path, 'utf8').catch(() => undefined);
}

async function reason(output) {
  if (
    /\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/.test(output)
  ) {
    return trouble(messages.registryAway(), output);
  }
  const writable = await access(project, 2).then(
    () => true,
    () => false,
  );
  return writable
    ? trouble(messages.installWrong(), output)
    : trouble(messages.mayNotWrite({ folder: project }));
}
