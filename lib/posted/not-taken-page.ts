import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WhyNot } from './why-not';

/** Where each page stands on this site, in front of its language. */
const notTakenPath = '/not-taken';

/**
 * The page that says why something was not taken, as it was built beforehand: an answer to a POST cannot be made by a page. It
 * comes without its scripts, which would take the address that was sent to for their own. Empty without a build.
 */
export function notTakenPage(folder: string, locale: string, why: WhyNot): string {
  try {
    const file = join(folder, 'server', 'app', locale, notTakenPath, `${why}.html`);
    return readFileSync(file, 'utf8').replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '');
  } catch {
    return '';
  }
}
