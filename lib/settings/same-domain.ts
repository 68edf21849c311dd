import { getDomain } from 'tldts';

/** Whether two host names belong to one owner: the same registrable domain (Public Suffix List, its private part too). */
export function sameDomain(one: string, other: string): boolean {
  const owner = ownerOf(one);
  return owner !== null && owner === ownerOf(other);
}

function ownerOf(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true });
}
