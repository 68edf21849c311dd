import { fileURLToPath } from 'node:url';

/** The folder of the project, absolute. */
export const project = fileURLToPath(new URL('..', import.meta.url));

/** How to run npm here: the npm that started us, else the one in PATH. `args` come before npm’s own arguments. */
export function npm() {
  const path = process.env.npm_execpath ?? '';
  if (/\.[cm]?js$/.test(path)) return { command: process.execPath, args: [path], shell: false };
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}
