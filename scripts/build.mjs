import { access, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startChild } from './children.mjs';
import { contentHash } from './content-hash.mjs';
import { readStamp } from './install.mjs';
import { messages } from './messages.mjs';
import { project } from './project.mjs';
import { saysDiskFull, trouble } from './trouble.mjs';

const output = join(project, '.next');
const stamp = join(output, 'sendwell-built');

/** Next, without npx: half the time and memory. */
export const next = join(project, 'node_modules/next/dist/bin/next');

const sources = [
  'app',
  'components',
  'i18n',
  'lib',
  'public',
  'instrumentation.ts',
  'next.config.ts',
  'proxy.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
  '.env',
  '.env.local',
  '.env.production',
  '.env.production.local',
];

/** Builds the pages, unless nothing that goes into them has changed since the last build that went right. */
export async function buildIfNeeded(say) {
  const wanted = await sourceHash();
  if ((await readStamp(stamp)) === wanted && (await exists(join(output, 'BUILD_ID')))) return;
  say(messages.building());
  await rm(stamp, { force: true });
  let build = await runBuild();
  if (build.code !== 0 && mayPass(build.said)) {
    // A Turbopack build that went wrong once can stay wrong from its cache.
    say(messages.buildingAgain());
    await rm(output, { recursive: true, force: true });
    build = await runBuild();
  }
  if (build.code !== 0) {
    throw saysDiskFull(build.said)
      ? trouble(messages.diskFull())
      : trouble(messages.buildWrong(), build.said);
  }
  await writeFile(stamp, wanted);
}

function sourceHash() {
  const publicSettings = Object.entries(process.env).filter(([name]) => name.startsWith('NEXT_PUBLIC_'));
  return contentHash(project, sources, {
    skip: (name) => /\.test\.tsx?$/.test(name),
    facts: [process.version, process.platform, JSON.stringify(publicSettings.sort())],
  });
}

async function runBuild() {
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = startChild(process.execPath, [next, 'build'], { cwd: project, env });
  return { code: await child.ended, said: child.said() };
}

/** A fault in the code or a full disk stays what it is; anything else is tried once more. */
function mayPass(said) {
  return !saysDiskFull(said) && !said.includes('Failed to type check');
}

function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}
