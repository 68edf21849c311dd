import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '@/e2e/servers/folder';
import { completeLock, missingOptional, platformOf } from './complete-lock.mjs';
import { npm, project } from './project.mjs';

type Entry = {
  version?: string;
  resolved?: string;
  os?: string[];
  cpu?: string[];
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
};
type Lock = { packages: Record<string, Entry> };

const lock: Lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
const systems = [
  ['linux', 'x64'],
  ['darwin', 'arm64'],
  ['darwin', 'x64'],
  ['win32', 'x64'],
] as const;

/** The packages that bring machine code, by the words their names begin with. */
const native = [
  '@next/swc-',
  '@tailwindcss/oxide-',
  '@biomejs/cli-',
  '@esbuild/',
  '@rolldown/binding-',
  '@typescript/typescript-',
  'lightningcss-',
];

describe('the lock file', () => {
  test('has an entry for every optional dependency of every package', () => {
    expect(missingOptional(lock)).toEqual([]);
  });

  test('names no registry, so that everybody’s own one serves', () => {
    const named = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
    expect(named).toEqual([]);
  });

  test.each(systems)('has each native package for %s on %s', (os, cpu) => {
    const names = Object.entries(lock.packages)
      .filter(([, entry]) => entry.os?.includes(os) && entry.cpu?.includes(cpu))
      .map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length));
    const without = native.filter((start) => !names.some((name) => name.startsWith(start)));
    expect(without).toEqual([]);
  });

  test('offers a package of one system to no other', () => {
    const wrong = Object.entries(lock.packages).filter(([place, entry]) => {
      const { os } = platformOf(place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length));
      return entry.optional && os !== undefined && os.join() !== entry.os?.join();
    });
    expect(wrong).toEqual([]);
  });

  test('is left as it is when it is complete', () => {
    const copy = structuredClone(lock);
    expect(completeLock(copy)).toEqual([]);
    expect(copy).toEqual(lock);
  });

  test('gets back what a registry has hidden', () => {
    const copy = structuredClone(lock);
    delete copy.packages['node_modules/@next/swc-darwin-arm64'];
    expect(completeLock(copy)).toEqual(['node_modules/@next/swc-darwin-arm64']);
    expect(copy.packages['node_modules/@next/swc-darwin-arm64']).toMatchObject({
      os: ['darwin'],
      cpu: ['arm64'],
      optional: true,
    });
  });
});

describe('npm ci', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;

  beforeAll(async () => {
    folder = await temporaryFolder();
    for (const name of ['package.json', 'package-lock.json']) {
      copyFileSync(join(project, name), join(folder.path, name));
    }
  });
  afterAll(() => folder.remove());

  test.each(systems)('accepts the lock on %s, %s', async (os, cpu) => {
    const { command, args, shell } = npm();
    const flags = ['--dry-run', '--ignore-scripts', '--no-audit', '--no-fund', '--json'];
    const { stdout } = await promisify(execFile)(
      command,
      [...args, 'ci', ...flags, `--os=${os}`, `--cpu=${cpu}`],
      { shell, cwd: folder.path, maxBuffer: 16 * 1024 * 1024 },
    );
    expect(stdout).toContain(`@next/swc-${os}-${cpu}`);
  });
});
