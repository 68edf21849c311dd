import { fork } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { dependencies } from '../package.json';
import { compiledMessages, compiledReader } from './compiled-messages';

/*
 * npm run bench: compiles what is measured as the site is compiled, and runs it. tsx itself would give every function its
 * name at every call (esbuild's keepNames), a sixth of a check's time that no visitor's check takes.
 */
const folder = fileURLToPath(new URL('../node_modules/.cache/bench/', import.meta.url));
await build({
  entryPoints: ['main', 'many-checks', 'far-server'].map((name) =>
    fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
  ),
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  external: [...Object.keys(dependencies).filter((name) => name !== 'use-intl'), 'esbuild', 'undici'],
  alias: compiledReader,
  plugins: [compiledMessages],
  platform: 'node',
  format: 'esm',
  target: `node${process.versions.node}`,
  logLevel: 'error',
});
const measuring = fork(`${folder}main.mjs`);
process.exitCode = await new Promise<number>((ended) => measuring.once('exit', (code) => ended(code ?? 1)));
await rm(folder, { recursive: true });
