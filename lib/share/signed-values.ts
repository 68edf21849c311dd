import type { LinkValues } from '@/lib/settings/link';
import type { OpenedShare, Share } from './share';

/** What the wizard’s state may differ in from what was signed. The edition may too, but is the person’s own matter. */
export type Changed = 'host' | 'port' | 'encryption' | 'account';

/** The wizard’s state as a signed link says it. */
export function signedValues({ settings, account, edition }: Share): LinkValues {
  return { ...settings, account: account ?? undefined, edition: edition ?? undefined };
}

/** Where the wizard’s state is not what a signed link says: the person changed it, or somebody wrote it beside the link. */
export function changedBeside(share: OpenedShare, values: LinkValues): Changed[] {
  if (!share.signed) return [];
  const own = signedValues(share);
  return (['host', 'port', 'encryption', 'account'] as const).filter(
    (name) => own[name] !== undefined && own[name] !== values[name],
  );
}

/** The wizard’s state with what a signed link says in place of what was changed. */
export function takenBack<V extends LinkValues>({ settings, account }: Share, values: V): V {
  return { ...values, ...settings, account: account ?? values.account };
}
