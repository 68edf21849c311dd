import type { Settings } from '@/lib/settings/settings';
import { providerFor } from './provider-for';
import type { KnownProvider } from './providers';

/** What to fill in for a domain (A-label, lower case); null where we know no server for it. A copy: it may be changed. */
export function settingsForDomain(domain: string): { settings: Settings; provider: KnownProvider } | null {
  const provider = providerFor(domain);
  const first = provider?.servers[0];
  return provider && first ? { settings: { ...first }, provider } : null;
}
