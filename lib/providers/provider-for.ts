import { type KnownProvider, providerList } from './providers';

const byDomain = new Map(providerList.flatMap((one) => one.domains.map((domain) => [domain, one] as const)));

/** Domains under which every organisation has its own, as in `contoso.onmicrosoft.com`. */
const shared = ['onmicrosoft.com', 'partner.onmschina.cn'];

/** Who runs the mailboxes of a domain (A-label, lower case), as far as the domain alone tells; null where it doesn’t. */
export function providerFor(domain: string): KnownProvider | null {
  const end = shared.find((one) => domain.endsWith(`.${one}`));
  return byDomain.get(end ?? domain) ?? null;
}
