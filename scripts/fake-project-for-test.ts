import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { project } from './project.mjs';

/** Stands in for npm: notes that it ran, and installs a Next that is a few lines long, unless told to go wrong. */
const fakeNpm = `
import { appendFileSync, cpSync } from 'node:fs';
appendFileSync('log', 'npm ' + process.argv.slice(2).join(' ') + '\\n');
if (process.env.NPM_SAYS) { console.error(process.env.NPM_SAYS); process.exit(Number(process.env.NPM_EXIT ?? 1)); }
cpSync('next', 'node_modules/next/dist/bin/next');
`;

/** Stands in for Next: builds nothing, and serves one word, or with how many threads or flags it runs, together with a process of its own. */
const fakeNext = `
const { appendFileSync, existsSync, mkdirSync, writeFileSync } = require('node:fs');
const { spawn } = require('node:child_process');
const [, , command, , host, , port] = process.argv;
appendFileSync('log', 'next ' + command + '\\n');
if (command === 'build') {
  const again = existsSync('built-before');
  writeFileSync('built-before', '');
  if (process.env.BUILD_SAYS && !(again && process.env.BUILD_ONCE)) { console.error(process.env.BUILD_SAYS); process.exit(1); }
  mkdirSync('.next', { recursive: true });
  writeFileSync('.next/BUILD_ID', '');
} else {
  console.log('a banner');
  if (process.env.SERVER_SAYS) { console.error(process.env.SERVER_SAYS); process.exit(Number(process.env.SERVER_EXIT ?? 1)); }
  const helper = "require('node:net').createServer().listen(process.env.HELPER_PORT, '127.0.0.1')";
  if (process.env.HELPER_PORT) spawn(process.execPath, ['-e', helper], { stdio: 'ignore' });
  if (process.env.ENDS_NEVER) process.on('SIGTERM', () => {});
  require('node:http').createServer(({ url }, reply) => {
    if (url === '/aloud') console.log('asked for');
    const told = { '/threads': process.env.UV_THREADPOOL_SIZE, '/flags': process.execArgv.join(' ') };
    reply.end(told[url] ?? 'hello');
  }).listen(port, host);
}
`;

export type Ended = { code: number | null; stdout: string; stderr: string };

/** A small project with the real start scripts, and stand-ins for npm and Next, in `folder`. */
export async function fakeProject(folder: string) {
  await mkdir(join(folder, 'app'), { recursive: true });
  await mkdir(join(folder, 'scripts'));
  for (const name of await readdir(join(project, 'scripts'))) {
    if (name.endsWith('.mjs')) await cp(join(project, 'scripts', name), join(folder, 'scripts', name));
  }
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  await write('npm.mjs', fakeNpm);
  await write('next', fakeNext);
  await write(
    'package.json',
    '{"engines":{"node":">=20.9"},"type":"module","scripts":{"start":"node scripts/start.mjs"}}',
  );
  await write('package-lock.json', '{}');
  await write('app/page.tsx', 'a page');

  return {
    write,
    /** What npm and Next were asked to do so far, one line each. */
    log: async () => (await readFile(join(folder, 'log'), 'utf8').catch(() => '')).trim().split('\n'),
    /**
     * Runs what `npm start` runs, or with `byNpm` the real npm, which then stands between. `address` resolves with the
     * first one that is named, or when it has ended.
     */
    start: (env: Record<string, string>, byNpm = false) => {
      const [program, args] = byNpm ? ['npm', ['start']] : [process.execPath, ['scripts/start.mjs']];
      const child = spawn(program, args, {
        env: { ...process.env, HOST: '', npm_execpath: join(folder, 'npm.mjs'), ...env },
        cwd: folder,
      });
      let stdout = '';
      let stderr = '';
      child.stderr.on('data', (bytes) => {
        stderr += bytes;
      });
      const ended = new Promise<Ended>((resolve) => {
        child.once('close', (code) => resolve({ code, stdout, stderr }));
      });
      child.stdout.on('data', (bytes) => {
        stdout += bytes;
      });
      /** What fits in the output, as soon as it stands there; undefined where the end comes first. */
      const printed = (what: RegExp) =>
        new Promise<string | undefined>((resolve) => {
          const look = () => {
            const [found] = what.exec(stdout) ?? [];
            if (found) resolve(found);
          };
          child.stdout.on('data', look);
          child.once('close', () => resolve(undefined));
          look();
        });
      return {
        address: printed(/http:\S+/),
        printed,
        ended,
        interrupt: () => child.kill('SIGINT'),
        /** Nobody reads any more what it prints, as behind `| head`. */
        unheard: () => child.stdout.destroy(),
        kill: (signal: NodeJS.Signals) => child.kill(signal),
      };
    },
  };
}
