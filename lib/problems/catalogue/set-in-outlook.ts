import type { ProblemCode } from './codes';
import { ofSettings } from './of-settings';

/** Causes whose steps name a box or a list in Outlook’s own windows: where it is, the drawn screens show. */
const namesBox = new Set<ProblemCode>([
  ...ofSettings,
  // a server seldom judges the name of who signs in, and that is a box
  'helo-rejected',
  'auth-bad-credentials',
  'auth-app-password-required',
  'sender-not-allowed',
]);

/** Whether what to do for this cause is done in Outlook’s account settings. */
export function isSetInOutlook(problem: ProblemCode): boolean {
  return namesBox.has(problem);
}
