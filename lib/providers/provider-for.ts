import { type KnownProvider, providerList } from './providers';

const byDomain = new Map(providerList.flatMap((one) => one.domains.map((domain) => [domain, one] as const)));

/** Who runs the mailboxes of a domain (A-label, lower case), as far as the domain alone tells; null where it doesn’t. */
export function providerFor(domain: string): KnownProvider | null {
  const known = byDomain.get(domain);
  if (known) return known;
  return domain.endsWith('.onmicrosoft.com') ? (byDomain.get('onmicrosoft.com') ?? null) : null;
}
