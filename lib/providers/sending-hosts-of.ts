import { type KnownProvider, providerList } from './providers';

/**
 * All names (A-labels) at which a provider takes outgoing mail with a sign-in, those of the same operator’s other
 * services included: a password of this provider may go to each of them. Retired and incoming names are not among them.
 */
export function sendingHostsOf(provider: KnownProvider): ReadonlySet<string> {
  const related = provider.operator
    ? providerList.filter(({ operator }) => operator === provider.operator)
    : [provider];
  return new Set(related.flatMap(({ servers }) => servers.map(({ host }) => host)));
}
