import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import compile from 'icu-minify/compile';

type Words = { [key: string]: string | Words };

/** The small reader of messages that are read when building, in the place of the one that reads them when they are needed. */
export const compiledReader = { 'use-intl/format-message': 'use-intl/format-message/format-only' };

/** Reads messages when building, as `precompile` in next.config.ts does for the site. */
export const compiledMessages: Plugin = {
  name: 'compiled messages',
  setup: (build) => {
    build.onLoad({ filter: /\/lib\/text\/.+\.json$/ }, async ({ path }) => ({
      contents: JSON.stringify(compiled(JSON.parse(await readFile(path, 'utf8')))),
      loader: 'json',
    }));
  },
};

function compiled(words: Words): unknown {
  return Object.fromEntries(
    Object.entries(words).map(([key, said]) => [
      key,
      typeof said === 'string' ? compile(said) : compiled(said),
    ]),
  );
}
