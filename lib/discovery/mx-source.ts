import { exchangersOf } from '@/lib/dns/mx';
import type { Resolving } from '@/lib/dns/resolving';
import { filterOfExchanger } from '@/lib/providers/filter-of-exchanger';
import { providerOfExchanger } from '@/lib/providers/provider-of-host';
import type { KnownProvider } from '@/lib/providers/providers';
import type { Candidate } from '@/lib/setup/found';
import { behind } from './behind';
import type { Found } from './discovery';
import { nothing } from './discovery';

/** `by`: who runs the exchangers, and so the mailboxes. `behind`: who is likely to, where they do not tell. */
export type MxFound = { by: Found; behind: Found };

/**
 * Who runs the mailboxes of a domain, by where its mail is taken in. Beside a filter’s exchangers one that is known says who is
 * behind it, as a reading.
 */
export async function fromExchangers(domain: string, resolving: Resolving): Promise<MxFound> {
  const exchangers = await exchangersOf(domain, resolving);
  const filtered = exchangers.some((host) => filterOfExchanger(host) !== null);
  const provider = exchangers.map((host) => providerOfExchanger(host)).find((one) => one !== null);
  if (!provider) return { by: nothing, behind: await behind(domain, filtered, resolving) };
  const found = serversOf(provider, filtered);
  return filtered ? { by: nothing, behind: found } : { by: found, behind: nothing };
}

function serversOf(provider: KnownProvider, confirm: boolean): Found {
  const candidates = provider.servers.map((server): Candidate => ({ ...server, source: 'mx', confirm }));
  return { candidates, provider: provider.id };
}
