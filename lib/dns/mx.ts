import type { Resolving } from './resolving';

/**
 * The hosts that take in mail for a domain (RFC 5321 §5.1), the preferred first. None where there is no MX record, where the
 * domain says that it takes no mail (RFC 7505), and where nobody could be asked.
 */
export async function exchangersOf(domain: string, resolver: Resolving): Promise<string[]> {
  const { records } = await resolver.mx(domain);
  return [...records]
    .sort((one, other) => one.priority - other.priority)
    .map(({ host }) => host)
    .filter((host) => host !== '');
}
