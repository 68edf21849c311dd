import { exchangersOf } from '@/lib/dns/mx';
import type { Resolving } from '@/lib/dns/resolving';
import { filterOfExchanger } from '@/lib/providers/filter-of-exchanger';
import { providerOfExchangers } from '@/lib/providers/provider-of-exchangers';
import type { KnownProvider } from '@/lib/providers/providers';
import type { Candidate } from '@/lib/setup/found';
import { behind } from './behind';
import { type Found, nothing } from './discovery';

/** `by`: who runs the exchangers, and so the mailboxes. `behind`: who is likely to, where they do not tell. */
export type MxFound = { by: Found; behind: Found };

/**
 * Who runs the mailboxes of a domain, by where its mail is taken in. A provider whose exchangers only stand in for others, or
 * are beside a filter’s, is likely to run them: a reading.
 */
export async function fromExchangers(domain: string, resolving: Resolving): Promise<MxFound> {
  const exchangers = await exchangersOf(domain, resolving);
  const run = providerOfExchangers(exchangers);
  if (!run) {
    const filtered = exchangers.some(({ host }) => filterOfExchanger(host) !== null);
    return { by: nothing, behind: await behind(domain, filtered, resolving) };
  }
  const found = serversOf(run.provider, !run.certain);
  return run.certain ? { by: found, behind: nothing } : { by: nothing, behind: found };
}

function serversOf(provider: KnownProvider, confirm: boolean): Found {
  const candidates = provider.servers.map((server): Candidate => ({ ...server, source: 'mx', confirm }));
  return { candidates, provider: provider.id };
}
