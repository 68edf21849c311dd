import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A page as it was built beforehand, for an answer to a POST, which cannot be made by a page. It comes without its scripts, which
 * would take the address that was sent to for their own, and asks a browser for none of them. `folder` is the build’s own, `path`
 * has its language in it. Empty without a build.
 */
export function builtPage(folder: string, path: string): string {
  try {
    const html = readFileSync(join(folder, 'server', 'app', `${path}.html`), 'utf8');
    return html.replace(/<script\b[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/gi, '');
  } catch {
    return '';
  }
}
