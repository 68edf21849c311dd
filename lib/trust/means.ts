import { exchangersOf } from '@/lib/dns/mx';
import { createResolving } from '@/lib/dns/resolving';
import { submissionOf } from '@/lib/dns/srv';
import type { Environment } from '@/lib/process/environment';
import type { Route } from '@/lib/smtp/target';
import { readHostPatterns } from './host-patterns';
import type { TrustMeans } from './trust';

/** Reads TRUSTED_HOSTS and asks by DNS. Throws an error that names the variable. `routes`: the practice servers. */
export function trustMeans(env: Environment, routes: readonly Route[] = []): TrustMeans {
  const resolver = createResolving(env);
  return {
    practiceHosts: routes.map(({ host }) => host),
    trustedHosts: readHostPatterns(env, 'TRUSTED_HOSTS'),
    ownServersOf: async (domain) => {
      const [exchangers, { servers }] = await Promise.all([
        exchangersOf(domain, resolver),
        submissionOf(domain, resolver),
      ]);
      return { exchangers, submission: servers.map(({ host }) => host) };
    },
  };
}
