import type { Settings } from '@/lib/settings/settings';
import { providerOfHost } from './provider-of-host';

/**
 * The pairs of port and encryption that a known provider lists for this very name (A-label, lower case), in the provider’s
 * order. Empty where nobody we know sends by that name.
 */
export function listedServers(host: string): readonly Settings[] {
  const known = providerOfHost(host);
  return known?.role === 'outgoing' ? known.provider.servers.filter((server) => server.host === host) : [];
}
