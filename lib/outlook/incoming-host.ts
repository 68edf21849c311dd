import { providerList } from '@/lib/providers/providers';
import type { AccountType } from './choices';

/**
 * The name to receive from at the provider whose outgoing server `host` (A-label, lower case) is. Only a name that says
 * itself what it is for counts, and where several providers share a server they must agree.
 */
export function incomingHostFor(host: string | undefined, type: AccountType): string | undefined {
  const names = providerList
    .filter(({ servers }) => servers.some((server) => server.host === host))
    .map(({ incoming }) => incoming.find((name) => name.split('.')[0]?.includes(type)));
  return new Set(names).size === 1 ? names[0] : undefined;
}
