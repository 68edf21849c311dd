import type { Settings } from '@/lib/settings/settings';
import { linkSignIn, needsNoPassword } from '@/lib/share/link-ways';
import type { OpenedShare } from '@/lib/share/share';
import { isFor, userNameOf } from '@/lib/share/user-name';
import { fixesUserName } from '@/lib/share/user-name-pattern';

/** What is about to be sent: settings in their one spelling, and a password, or a token of the provider’s window. */
export type Sending = Settings & { address: string } & ({ username: string } | { byToken: true });

/**
 * Where something is to be sent in another way than the signed link says with which it comes: fields, and keys of `check.errors`.
 * Empty where it keeps to the link.
 */
export function againstLink(share: OpenedShare, sending: Sending): Record<string, string> {
  const { host, address } = sending;
  const own = share.settings;
  const changed = (['host', 'port', 'encryption'] as const).filter(
    (name) => share.fixed.includes(name) && sending[name] !== own[name],
  );
  const errors: Record<string, string> = Object.fromEntries(changed.map((name) => [name, 'linkServer']));
  if (!isFor(share.domains, address)) errors.address = 'linkAddress';
  const way = linkSignIn(share, host);
  if ('byToken' in sending) {
    if (way === 'none') errors.request = 'linkNone';
    return errors;
  }
  if (needsNoPassword(way)) errors.password = way === 'none' ? 'linkNone' : 'linkWindow';
  if (fixesUserName(share) && sending.username !== userNameOf(share.userName, address))
    errors.username = 'linkUsername';
  return errors;
}
