import { suggestDomain } from './domain-typos';

/** The whole address with the domain that was probably meant; null where nothing well known is near. Knows every provider. */
export function suggestAddress({ local, domain }: { local: string; domain: string }): string | null {
  const better = suggestDomain(domain);
  return better === null ? null : `${local}@${better}`;
}
