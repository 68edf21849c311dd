import { listedLike } from '@/lib/providers/listed-like';
import { readHostName } from '@/lib/settings/host-name';
import type { Settings } from '@/lib/settings/settings';
import { hostNotices } from './host-notices';
import { imitatedBy } from './lookalike';
import { registrableOf } from './registrable';

/**
 * The known server for which the name in some settings could be taken, with the port and encryption of those settings where its
 * provider lists them. `domain`: of the address, if known; a name below it imitates nobody. Null where the name is like none.
 */
export function imitatedServer(settings: Settings, domain?: string): Settings | null {
  if (isOwn(settings.host, domain)) return null;
  const like = imitatedBy(settings.host, domain);
  return like === null ? null : listedLike(settings, like);
}

/** The same for a name that nobody has: also one that is only misspelt, by a letter or two. */
export function misspeltServer(settings: Settings, domain?: string): Settings | null {
  const name = readHostName(settings.host);
  if ('error' in name || isOwn(name.host, domain)) return null;
  const typo = hostNotices(name, domain).find(({ key }) => key === 'settings.notices.typo');
  return typo?.use?.host ? listedLike(settings, typo.use.host) : null;
}

/** Whether a host is within the domain that the address’s own is registered as. */
function isOwn(host: string, domain: string | undefined): boolean {
  return domain !== undefined && registrableOf(domain) === registrableOf(host);
}
