import type { Exchanger, Resolving } from './resolving';

/**
 * The hosts that take in mail for a domain with their preferences, the preferred (lowest) first (RFC 5321 §5.1). None where there
 * is no MX record, where the domain says that it takes no mail (RFC 7505), and where nobody could be asked.
 */
export async function exchangersOf(domain: string, resolver: Resolving): Promise<Exchanger[]> {
  const { records } = await resolver.mx(domain);
  return [...records].sort((one, other) => one.priority - other.priority).filter(({ host }) => host !== '');
}
