import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tells the hashes of the inline scripts of a page that was built beforehand; null for a page that is made when asked for. */
export type BuiltPages = (path: string) => readonly string[] | null;

/**
 * Reads which pages of a build are files, and hashes the inline scripts of each when it is first asked for. `folder` is
 * the build’s own; `locale` is what a path without a language means. Without a build no page is one.
 */
export function createBuiltPages(folder: string, locale: string): BuiltPages {
  const files = new Set(readPrerendered(folder));
  const known = new Map<string, readonly string[] | null>();
  return (asked) => {
    const path = asked.replace(/\/+$/, '');
    const file = [path, `/${locale}${path}`].find((one) => files.has(one));
    if (!file) return null;
    const kept = known.get(file);
    if (kept !== undefined) return kept;
    const hashes = hashesIn(join(folder, 'server', 'app', `${file}.html`));
    known.set(file, hashes);
    return hashes;
  };
}

function readPrerendered(folder: string): string[] {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'prerender-manifest.json'), 'utf8'));
    const routes = (manifest as { routes?: Record<string, unknown> }).routes ?? {};
    return Object.keys(routes);
  } catch {
    return [];
  }
}

function hashesIn(file: string): readonly string[] | null {
  try {
    return inlineScriptHashes(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** The hash of each inline script of a page, as a policy names it (CSP3 §2.3.1). */
export function inlineScriptHashes(html: string): string[] {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)];
  const inline = scripts
    .filter(([, attributes = '']) => !/\bsrc=/.test(attributes))
    .map(([, , text = '']) => text);
  return [...new Set(inline)].map(
    (text) => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`,
  );
}
