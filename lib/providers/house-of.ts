import { providerFor } from './provider-for';
import { providerOfHost } from './provider-of-host';
import { sendingHostsOf } from './sending-hosts-of';

/**
 * Whether an outgoing server is one of those whose mailboxes have addresses of this domain, as far as the list tells. Null:
 * the domain may be anybody’s customer’s, or the server sends for addresses of all houses.
 */
export function houseOf(domain: string, host: string): 'own' | 'other' | null {
  const home = providerFor(domain);
  const there = providerOfHost(host);
  if (!home || there?.role !== 'outgoing') return null;
  if (sendingHostsOf(home).has(host)) return 'own';
  const hasMailboxes = there.provider.domains.length > 0 || there.provider.mx.length > 0;
  return hasMailboxes ? 'other' : null;
}
