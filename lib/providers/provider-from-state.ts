import type { AccountId } from '@/lib/settings/account-ids';
import type { Settings } from '@/lib/settings/settings';
import { providerOfHost } from './provider-of-host';
import { type KnownProvider, providerList } from './providers';

/**
 * Who the provider is, as far as a link tells: by its host (A-label), else by the kind of account where that names one.
 * `settings`: what this provider says to use. Null where nothing tells.
 */
export function providerFromState(state: {
  account?: AccountId | undefined;
  host?: string | undefined;
}): (KnownProvider & { settings: Settings }) | null {
  const named = state.host === undefined ? null : providerOfHost(state.host);
  const kind = state.account === 'microsoft-365' || state.account === 'outlook-com' ? state.account : null;
  const provider = named
    ? named.provider
    : state.host === undefined
      ? providerList.find((one) => one.id === kind)
      : undefined;
  if (!provider) return null;
  const own =
    named?.role === 'outgoing' ? provider.servers.find((server) => server.host === state.host) : undefined;
  const settings = (named && named.role !== 'outgoing' ? named.use : own) ?? provider.servers[0];
  return settings ? { ...provider, settings } : null;
}
