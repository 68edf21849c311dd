import type { AccountId } from '@/lib/settings/account-ids';
import type { EditionId } from '@/lib/settings/edition-ids';
import type { LinkValues } from '@/lib/settings/link';
import type { Settings } from '@/lib/settings/settings';
import type { Fixable, LinkSignIn } from '@/lib/settings/shared-values';

/** Whom to ask, as the link says it. `help` is an e-mail address or a page. Null where nothing was said. */
export type Contact = { name: string | null; phone: string | null; help: string | null };

/** What one link shares with colleagues. Nothing in it is secret; every text was written by whoever made the link. */
export type Share = {
  settings: Settings;
  /** How a user name is made of an address: `{address}`, `EXAMPLE\{local}` … */
  userName: string;
  signIn: LinkSignIn | null;
  /** The mail domains it is for, as A-labels in lower case. Empty: for every address. */
  domains: readonly string[];
  account: AccountId | null;
  edition: EditionId | null;
  /** What is not to be changed. Only a signed link can insist on it. */
  fixed: readonly Fixable[];
  organisation: string | null;
  contact: Contact;
  note: string | null;
  /** The last day on which it holds, `YYYY-MM-DD` in UTC; null: for ever. */
  until: string | null;
};

/** A share that was opened. `signed`: by staff of this installation; else anybody may have written it. */
export type OpenedShare = Share & { signed: boolean };

/** The longest that a link made here may hold, in days. */
export const mostDays = 731;

export const usualUserName = '{address}';

/** What a link’s values say together; null where server, port or encryption is missing. */
export function shareOf(values: LinkValues): Share | null {
  const { host, port, encryption } = values;
  if (host === undefined || port === undefined || encryption === undefined) return null;
  return {
    settings: { host, port, encryption },
    userName: values.user ?? usualUserName,
    signIn: values.signin ?? null,
    domains: values.for?.split(',') ?? [],
    account: values.account ?? null,
    edition: values.edition ?? null,
    fixed: fixedOf(values),
    organisation: values.org ?? null,
    contact: { name: values.contact ?? null, phone: values.phone ?? null, help: values.help ?? null },
    note: values.note ?? null,
    until: values.until ?? null,
  };
}

/** One of port and encryption follows from the other: who fixes one fixes both. */
function fixedOf({ fixed = '' }: LinkValues): readonly Fixable[] {
  const named = new Set(fixed.split(',').filter(Boolean) as Fixable[]);
  if (named.has('port') || named.has('encryption')) named.add('port').add('encryption');
  return [...named];
}

/** The values of a link that says the same as a share. */
export function valuesOf(share: Share): LinkValues {
  const { settings, userName, signIn, domains, account, edition, fixed, organisation, contact, note, until } =
    share;
  return {
    ...settings,
    account: account ?? undefined,
    edition: edition ?? undefined,
    user: userName === usualUserName ? undefined : userName,
    signin: signIn ?? undefined,
    for: domains.join() || undefined,
    fixed: fixed.join() || undefined,
    org: organisation ?? undefined,
    contact: contact.name ?? undefined,
    phone: contact.phone ?? undefined,
    help: contact.help ?? undefined,
    note: note ?? undefined,
    until: until ?? undefined,
  };
}

/** True where a link holds more than the wizard’s own state: somebody made it for others. */
export function isShared({
  user,
  signin,
  fixed,
  org,
  contact,
  phone,
  help,
  note,
  until,
  ...rest
}: LinkValues): boolean {
  return [user, signin, rest.for, fixed, org, contact, phone, help, note, until].some(
    (value) => value !== undefined,
  );
}

/** Whether the last day of a share is over. `now` in milliseconds since 1970. */
export function isOver({ until }: Pick<Share, 'until'>, now: number): boolean {
  return until !== null && now > lastMoment(until);
}

/** The end of a day in UTC, in milliseconds since 1970. */
export function lastMoment(day: string): number {
  return Date.parse(`${day}T23:59:59.999Z`);
}
