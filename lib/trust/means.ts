import { exchangersOf } from '@/lib/dns/mx';
import { createResolving } from '@/lib/dns/resolving';
import { submissionOf } from '@/lib/dns/srv';
import type { Environment } from '@/lib/process/environment';
import type { Route } from '@/lib/smtp/target';
import { readHostPatterns } from './host-patterns';
import type { TrustMeans } from './trust';

/** How long a domain may take to say which servers are its own, in milliseconds; then it has not said. */
const patience = 3_000;

/** Reads TRUSTED_HOSTS and asks by DNS. Throws an error that names the variable. `routes`: the practice servers. */
export function trustMeans(env: Environment, routes: readonly Route[] = []): TrustMeans {
  const resolver = createResolving(env);
  return {
    practiceHosts: routes.map(({ host }) => host),
    trustedHosts: readHostPatterns(env, 'TRUSTED_HOSTS'),
    ownServersOf: async (domain) => {
      const asked = Promise.all([exchangersOf(domain, resolver), submissionOf(domain, resolver)]);
      const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null).unref());
      const found = await Promise.race([asked, late]);
      if (found === null) return { exchangers: [], submission: [] };
      const [exchangers, { servers }] = found;
      return { exchangers, submission: servers.map(({ host }) => host) };
    },
  };
}
