import { listedLike } from '@/lib/providers/listed-like';
import { providerFor } from '@/lib/providers/provider-for';
import { readHostName } from '@/lib/settings/host-name';
import { isBareName, isInsideName } from '@/lib/settings/inside-name';
import type { Notice } from '@/lib/settings/notice';
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

/**
 * The same for a name that nobody has: also one that is only misspelt, by a letter or two, one below a known provider’s domain,
 * and any other where the provider of the address has servers of its own.
 */
export function serverMeant(settings: Settings, domain?: string): Settings | null {
  const name = readHostName(settings.host);
  if ('error' in name || (isInsideName(name.host) && !isBareName(name.host))) return null;
  const notice = hostNotices(name, domain).find(({ key }) => forNobody.has(key));
  const isSlip = notice?.key === 'settings.notices.typo';
  const meant = isSlip && isOwn(name.host, domain) ? undefined : notice?.use?.host;
  const host = meant ?? providerFor(domain ?? '')?.servers[0]?.host;
  return host === undefined ? null : listedLike(settings, host);
}

/** Remarks on a name that is right for nobody. */
const forNobody = new Set<Notice['key']>([
  'settings.notices.typo',
  'settings.notices.not-listed',
  'settings.notices.domain-as-server',
]);

/** Whether a host is within the domain that the address’s own is registered as. */
function isOwn(host: string, domain: string | undefined): boolean {
  return domain !== undefined && registrableOf(domain) === registrableOf(host);
}
