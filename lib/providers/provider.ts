import type { AccountId } from '@/lib/settings/account-ids';
import type { Settings } from '@/lib/settings/settings';
import type words from '@/lib/text/en/providers.json';

/**
 * How a person may sign in for sending.
 * `password`: the mailbox password · `app-password`: one made for programs · `modern`: the provider’s sign-in window
 * · `modern-only`: that and no password at all · `password-if-admin-allows`: an administrator decides
 * · `password-off-by-default`: off until an administrator turns it on · `bridge`: through a program of the provider on this computer.
 */
export type SignInWay = keyof (typeof words)['signIn'] & string;

/**
 * `page` is where a person makes or switches on what is needed; `source` says so where the record’s own source does not.
 * It holds from the day `from` to the day before `until` (ISO 8601 dates, UTC).
 */
export type SignIn = { way: SignInWay; page?: string; source?: string; from?: string; until?: string };

export type NoteKey = `providers.notes.${keyof (typeof words)['notes'] & string}`;

/** A fact with its time: shown from the day `from` to the day before `until` (ISO 8601 dates, UTC). */
export type Note = { key: NoteKey; from?: string; until?: string; source: string };

/** Who runs a mailbox, as the provider or a public register of settings says. */
export type Provider = {
  /** The provider's own name; not translated. */
  name: string;
  account: AccountId;
  /** Who runs the servers, where several records are the same company’s: a password of one may go to the others’ servers. */
  operator?: 'microsoft' | 'google' | 'yahoo' | 'zoho' | 'gmx' | 'ionos';
  /** Domains of addresses, as A-labels in lower case. Empty where every customer has a domain of their own. */
  domains: readonly string[];
  /** Ends of the names of the mail exchangers (MX): `example.net` fits `mx1.example.net`. */
  mx: readonly string[];
  /** Where to send, the usual choice first. Empty: nothing can be sent from outside the provider's own programs. */
  servers: readonly Settings[];
  /** Names for incoming mail, to recognise a mix-up. */
  incoming: readonly string[];
  /** Names that were right once, or that the provider tells not to use for sending, with the one to use. A `*` stands for one label’s part. */
  retired?: readonly { host: string; use: string }[];
  /** What goes in as user name: the whole address, what stands before the @, or something the provider gave. */
  userName: 'address' | 'local-part' | 'given';
  signIn: readonly SignIn[];
  notes?: readonly Note[];
  /** A public page that says these values. */
  source: string;
  /** No page of the provider says these values, only those who use them: they are shown with that remark. */
  unconfirmed?: true;
  /** The month in which the source was read, `YYYY-MM`. */
  checked: string;
};
