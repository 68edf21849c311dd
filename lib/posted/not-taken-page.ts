import { builtPage } from './built-page';
import type { WhyNot } from './why-not';

/** Where each page stands on this site, behind its language. */
const notTakenPath = '/not-taken';

/** The page that says why something was not taken. Empty without a build. */
export function notTakenPage(folder: string, locale: string, why: WhyNot): string {
  return builtPage(folder, `/${locale}${notTakenPath}/${why}`);
}
