import { providerFor } from '@/lib/providers/provider-for';
import { providerOfHost } from '@/lib/providers/provider-of-host';
import { type KnownProvider, providerList } from '@/lib/providers/providers';
import { signInOn } from '@/lib/providers/sign-in-on';
import { readHostName } from '@/lib/settings/host-name';
import type { Candidate } from '@/lib/setup/found';
import { askSources, type Heard } from './ask-sources';
import type { Discovery, Found } from './discovery';
import type { DiscoveryOptions } from './options';

/** More than anybody compares. */
const mostCandidates = 12;

/**
 * Finds the settings for sending from a mail domain (never from an address), in 3 seconds at most: what is late is left out.
 * Nobody is asked about a domain that stands in our own list. Never throws: where nothing can be looked up there are no candidates.
 */
export async function discover(domain: string, options: DiscoveryOptions): Promise<Discovery> {
  const began = performance.now();
  const listed = fromOwnList(domain);
  const name = readHostName(domain);
  if (listed.provider !== null || 'error' in name || name.kind !== 'name' || name.host === 'localhost')
    return listed;
  const heard = await askSources(name.host, options);
  return put(name.host, heard, performance.now() - began);
}

/** What our own list of providers says of a domain on a day (UTC), without asking anybody. */
export function fromOwnList(domain: string, day = new Date()): Discovery {
  const began = performance.now();
  const name = readHostName(domain);
  const host = 'host' in name ? name.host : domain;
  const provider = providerFor(host);
  const candidates = (provider?.servers ?? []).map(
    (server): Candidate => ({ ...server, source: 'provider', confirm: false }),
  );
  const found = provider ? [{ candidates, provider: provider.id }] : [];
  return put(host, { found, incomplete: false }, performance.now() - began, day);
}

function put(domain: string, { found, incomplete }: Heard, ms: number, day = new Date()): Discovery {
  const seen = new Set<string>();
  const candidates = found
    .flatMap((one) => one.candidates)
    .filter(({ host, port, encryption }) => {
      const key = `${host} ${port} ${encryption}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, mostCandidates);
  const provider = providerIn(found, candidates[0]);
  const account = provider?.account ?? found.find((one) => one.account)?.account ?? null;
  const ways = provider && signInOn(provider, day).map(({ way }) => way);
  const signIn = ways ?? found.find((one) => one.signIn?.length)?.signIn;
  const userName = provider?.userName ?? found.find((one) => one.userName)?.userName;
  return {
    domain,
    provider: provider?.id ?? null,
    account,
    candidates,
    signIn: [...new Set(signIn ?? [])],
    ...(userName && { userName }),
    incomplete,
    ms: Math.round(ms),
  };
}

/** Who the best settings belong to; a source that names somebody without a server counts where there are no settings. */
function providerIn(found: Found[], best: Candidate | undefined): KnownProvider | null {
  const first = best
    ? found.find(({ candidates }) => candidates.includes(best))
    : found.find((one) => one.provider);
  if (first?.provider) return providerList.find(({ id }) => id === first.provider) ?? null;
  const role = best ? providerOfHost(best.host) : null;
  return role?.role === 'outgoing' ? role.provider : null;
}
