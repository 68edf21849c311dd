import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfNeeded, next } from './build.mjs';
import { startChild } from './children.mjs';
import { messages } from './messages.mjs';
import { project } from './project.mjs';
import { nothing, readPlaywright, readVitest } from './reports.mjs';

const bin = (path) => join(project, 'node_modules', path);

/** The steps of `npm test`, in their order. Each gives a result and, where something went wrong, what to show. */
export const steps = {
  lint: () => once([bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '.']),
  types: async () => {
    const routes = await once([next, 'typegen']);
    return routes.failed > 0
      ? routes
      : once([bin('typescript/bin/tsc'), '--noEmit', '--incremental', 'false']);
  },
  unit: () =>
    withReport(readVitest, (file) =>
      run([
        bin('vitest/vitest.mjs'),
        'run',
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ]),
    ),
  build: async () => {
    try {
      await buildIfNeeded(() => {});
      return { ...nothing, passed: 1 };
    } catch (error) {
      return { ...nothing, failed: 1, show: `${error.output ?? ''}${error.message}\n` };
    }
  },
  browser: async () => {
    if (!(await isBuilt())) return { ...nothing, failed: 1, show: `${messages.noBuildToOpen()}\n` };
    return withReport(readPlaywright, (file) =>
      run([bin('@playwright/test/cli.js'), 'test', '--reporter=dot,json'], {
        PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      }),
    );
  },
};

/** One program that goes right or wrong as a whole. */
async function once(args) {
  const { code, said } = await run(args);
  return code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1, show: said };
}

/** A test runner that leaves a report. One that ends wrongly has at least one failure, whatever its report says. */
async function withReport(read, start) {
  const folder = await mkdtemp(join(tmpdir(), 'sendwell-report-'));
  try {
    const file = join(folder, 'report.json');
    const { code, said } = await start(file);
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) return { ...nothing, failed: 1, show: `${said}${messages.noReport()}\n` };
    const result = read(JSON.parse(text));
    const failed = Math.max(result.failed, code === 0 ? 0 : 1);
    return { ...result, failed, ...(failed > 0 ? { show: said } : {}) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(args, env = {}) {
  const child = startChild(process.execPath, args, {
    cwd: project,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
  });
  return { code: await child.ended, said: child.said() };
}

function isBuilt() {
  return access(join(project, '.next/BUILD_ID')).then(
    () => true,
    () => false,
  );
}
