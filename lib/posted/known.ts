import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build answers to a POST: its actions by the ids that pages call them by, and the paths that are no pages. */
export type Known = { actions: ReadonlySet<string>; routes: ReadonlySet<string> };

/** Reads it from the build’s own folder; null without a build, as in development. */
export function readKnown(folder: string): Known | null {
  const actions = read(join(folder, 'server', 'server-reference-manifest.json'));
  const paths = read(join(folder, 'server', 'app-paths-manifest.json'));
  if (actions === null || paths === null) return null;
  const { node } = actions as { node?: Record<string, unknown> };
  const routes = Object.keys(paths).filter((path) => path.endsWith('/route'));
  return {
    actions: new Set(Object.keys(node ?? {})),
    routes: new Set(routes.map((path) => path.slice(0, -'/route'.length))),
  };
}

function read(file: string): object | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
