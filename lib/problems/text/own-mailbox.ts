import { accountDomains } from '@/lib/problems/vocabulary/tasks';
import { providerFor } from '@/lib/providers/provider-for';
import type { Settings } from '@/lib/settings/settings';

/**
 * The settings to judge a text by (plain form, with the names of accounts in it): where it names no server, the one at which the
 * provider of the visitor’s own address takes mail. Nothing of it is shown or filled in. A text with accounts of several
 * domains tells of none.
 */
export function atOwnMailbox(settings: Partial<Settings>, text: string): Partial<Settings> {
  const [domain, ...others] = settings.host === undefined ? accountDomains(text) : [];
  if (domain === undefined || others.length > 0) return settings;
  const host = providerFor(domain)?.servers[0]?.host;
  return host === undefined ? settings : { ...settings, host };
}
