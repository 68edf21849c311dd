import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildIfNeeded } from './build.mjs';
import { endChildren } from './children.mjs';
import { messages } from './messages.mjs';
import { project } from './project.mjs';
import { serveBriefly, exampleQuery as settings } from './serve-briefly.mjs';
import { explain } from './trouble.mjs';

/** What a page may load of script before anything is done on it, in bytes after gzip. */
const budget = { form: 165_000, plain: 140_000 };

const pages = [
  { path: '/', kind: 'plain' },
  { path: '/symptoms', kind: 'plain' },
  { path: '/words', kind: 'plain' },
  { path: '/problems/auth-bad-credentials', kind: 'plain' },
  { path: '/providers', kind: 'plain' },
  { path: '/providers/microsoft-365', kind: 'plain' },
  { path: '/providers/microsoft-365/passwords', kind: 'plain' },
  { path: '/relay', kind: 'plain' },
  { path: '/for-mail-providers', kind: 'plain' },
  { path: `/setup/outlook?${settings}`, kind: 'plain' },
  { path: `/setup/card?${settings}`, kind: 'plain' },
  { path: '/practice', kind: 'plain' },
  { path: '/problems', kind: 'form' },
  { path: '/setup/address', kind: 'form' },
  { path: '/setup/account', kind: 'form' },
  { path: '/setup/edition', kind: 'form' },
  { path: `/setup/server?${settings}`, kind: 'form' },
  { path: `/setup/check?${settings}`, kind: 'form' },
  { path: `/works-from-here?${settings}`, kind: 'form' },
  { path: '/share', kind: 'form' },
  { path: `/share/made?${settings}`, kind: 'form' },
  { path: `/share/handout?${settings}`, kind: 'plain' },
  { path: `/open?${settings}`, kind: 'form' },
  { path: '/staff/sign-in', kind: 'form' },
];

try {
  await buildIfNeeded(console.log);
  const rows = await measure();
  for (const { path, kind, size } of rows) {
    const over = size > budget[kind] ? `, over by ${kilo(size - budget[kind])}` : '';
    const name = path.split('?')[0];
    console.log(`${name.padEnd(32)} ${kind.padEnd(6)} ${kilo(size)} of ${kilo(budget[kind])}${over}`);
  }
  process.exitCode = rows.some(({ kind, size }) => size > budget[kind]) ? 1 : 0;
} catch (error) {
  process.exitCode = explain(error, messages.diskFull());
} finally {
  await endChildren();
}

/** Serves the build for a moment, and adds up every page’s scripts. */
async function measure() {
  const { base, gone } = await serveBriefly({ PRACTICE_MAILBOX: 'on' });
  const rows = [];
  for (const page of pages) {
    const size = await Promise.race([sizeOf(`${base}${page.path}`), gone]);
    rows.push({ ...page, size });
  }
  return rows;
}

/** The scripts that the page itself names, as a browser of today loads them: `nomodule` is for those of yesterday. */
async function sizeOf(url) {
  const html = await answer(url);
  const tags = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*>/gi)];
  const files = new Set(
    tags.filter(([tag]) => !/\bnomodule\b/i.test(tag)).map(([, src]) => src.split('?')[0]),
  );
  const sizes = await Promise.all(
    [...files].map(async (src) => {
      const file = join(project, '.next', decodeURI(src).replace(/^\/_next\//, ''));
      return gzipSync(await readFile(file)).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function answer(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.text();
}

function kilo(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(5)} kB`;
}
