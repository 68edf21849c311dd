import type { Window } from '@/lib/oauth/arrival';
import type { Change } from '@/lib/problems/catalogue/diagnosis';
import type { EditionId } from '@/lib/settings/edition-ids';
import type { Settings } from '@/lib/settings/settings';
import type { Locale } from '@/lib/text/locales';
import type { CancelCheck, RunCheck } from './use-check';
import type { AskTrust } from './use-trust';

/** What the page of the live check hands down. */
export type CheckPanelOptions = {
  settings: Settings;
  /** What to change where the server could be taken for a known one; or null. */
  imitated: Change | null;
  /** The rest of the wizard’s state, as a query string: edition and account. */
  rest: string;
  edition: EditionId | null;
  /** The servers at which nobody is asked for a password, each with its provider’s name. */
  passwordless: Record<string, string>;
  /** The sign-in windows that are set up here, and the servers they are for. */
  windows: Window[];
  locale: Locale;
  /** The address of the practice mailbox, when its pretend server is what is tried. */
  practiceAddress: string | null;
  /** The signed link with which the settings came, as it stands in the address. */
  link: string | null;
  askTrust: AskTrust;
  runCheck: RunCheck;
  cancelCheck: CancelCheck;
};
