import { providerOfExchanger } from '@/lib/providers/provider-of-host';
import { behind } from './behind';
import type { Found } from './discovery';
import { nothing } from './discovery';
import { filterOf } from './filters';
import { exchangersOf } from './mx';
import type { Resolving } from './resolving';

/** `by`: who runs the exchangers, and so the mailboxes. `behind`: who is likely to, where they do not tell. */
export type MxFound = { by: Found; behind: Found };

/** Who runs the mailboxes of a domain, by where its mail is taken in. The preferred exchanger that somebody is known by counts. */
export async function fromExchangers(domain: string, resolving: Resolving): Promise<MxFound> {
  const exchangers = await exchangersOf(domain, resolving);
  const filtered = exchangers.some((host) => filterOf(host) !== null);
  const provider = exchangers.map((host) => providerOfExchanger(host)).find((one) => one !== null);
  if (filtered || !provider) return { by: nothing, behind: await behind(domain, filtered, resolving) };
  const candidates = provider.servers.map((server) => ({ ...server, source: 'mx', confirm: false }) as const);
  return { by: { candidates, provider: provider.id }, behind: nothing };
}
