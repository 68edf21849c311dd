import type { AccountId } from '@/lib/settings/account-ids';
import type { Settings } from '@/lib/settings/settings';
import { providerOfHost } from './provider-of-host';
import { type KnownProvider, type ProviderId, providerList } from './providers';

/** The kinds of account that name who runs the mailbox. */
const byAccount: Partial<Record<AccountId, ProviderId>> = {
  'microsoft-365': 'microsoft-365',
  'outlook-com': 'outlook-com',
  exchange: 'exchange-server',
};

/**
 * Who the provider is, as far as a link tells: by its host (A-label), else by the kind of account where that names one.
 * A relay’s server may be an exchanger: that one takes no mailbox’s sign-in, so no provider’s advice holds for it.
 * A personal mailbox stays one at the sending servers that the same operator has for others.
 * `settings`: what this provider says to use; null where every customer has a server of its own. Null where nothing tells.
 */
export function providerFromState(state: {
  account?: AccountId | undefined;
  host?: string | undefined;
}): (KnownProvider & { settings: Settings | null }) | null {
  const named = state.host === undefined ? null : providerOfHost(state.host);
  if (named?.role === 'mx' && state.account === 'relay') return null;
  const kind = state.account === undefined ? undefined : byAccount[state.account];
  const byKind = providerList.find((one) => one.id === kind);
  const sending = named?.role === 'outgoing' ? named.provider.operator : undefined;
  if (kind === 'outlook-com' && byKind && sending !== undefined && sending === byKind.operator)
    return { ...byKind, settings: byKind.servers[0] ?? null };
  const provider = named
    ? named.provider
    : state.host === undefined || kind === 'exchange-server'
      ? byKind
      : undefined;
  if (!provider) return null;
  const own =
    named?.role === 'outgoing' ? provider.servers.find((server) => server.host === state.host) : undefined;
  const settings = (named && named.role !== 'outgoing' ? named.use : own) ?? provider.servers[0] ?? null;
  return { ...provider, settings };
}
