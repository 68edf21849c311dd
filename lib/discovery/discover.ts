import { providerFor } from '@/lib/providers/provider-for';
import { providerOfHost } from '@/lib/providers/provider-of-host';
import { type KnownProvider, providerList } from '@/lib/providers/providers';
import { signInOn } from '@/lib/providers/sign-in-on';
import { readHostName } from '@/lib/settings/host-name';
import type { Candidate } from '@/lib/setup/found';
import { over } from '@/lib/smtp/stop';
import { fromAutodiscover } from './autodiscover';
import { fromAutoconfig, fromIspdb } from './config-pages';
import { type Discovery, type Found, nothing } from './discovery';
import { firstOf } from './first-of';
import { fromGuesses } from './guesses';
import { fromExchangers } from './mx-source';
import type { DiscoveryOptions } from './options';
import { fromRecords } from './srv-source';

/** Milliseconds for everything (3 seconds with what a busy machine adds), and how long guesses wait for the records, which mostly make them needless. */
const whole = 2_800;
const recordsFirst = 400;

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
  const found = await lookedUp(name.host, options);
  return put(name.host, found, performance.now() - began);
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
  return put(host, found, performance.now() - began, day);
}

async function lookedUp(domain: string, options: DiscoveryOptions): Promise<Found[]> {
  const end = new AbortController();
  const { signal } = end;
  const late = setTimeout(() => end.abort(over), whole);
  const exchangers = fromExchangers(domain, options.resolving);
  const records = fromRecords(domain, options);
  const told = Promise.all([exchangers, records]).then(
    ([mx, srv]) => [mx.by, mx.behind, srv].some(hasServers),
    () => false,
  );
  try {
    const answers = await firstOf<Found>(
      [
        exchangers.then(({ by }) => by),
        records,
        fromAutoconfig(domain, options, signal),
        fromIspdb(domain, options, signal),
        exchangers.then(({ behind }) => behind),
        fromAutodiscover(domain, options, signal),
        guessesUnless(told, domain, options, signal),
      ],
      hasServers,
      signal,
    );
    return answers.map((answer) => answer ?? nothing);
  } finally {
    clearTimeout(late);
    end.abort(over);
  }
}

/** Nobody’s door is knocked on when the records have told where to go. */
async function guessesUnless(
  told: Promise<boolean>,
  domain: string,
  options: DiscoveryOptions,
  signal: AbortSignal,
): Promise<Found> {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), recordsFirst);
  });
  const needless = await Promise.race([told, waited]);
  clearTimeout(timer);
  return needless || signal.aborted ? nothing : fromGuesses(domain, options, signal);
}

function hasServers({ candidates }: Found): boolean {
  return candidates.length > 0;
}

function put(domain: string, found: Found[], ms: number, day = new Date()): Discovery {
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
