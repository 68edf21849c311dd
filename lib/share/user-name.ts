import { readAddress } from '@/lib/settings/address';

/** The user name that a pattern of a link makes of an address: `EXAMPLE\{local}` and `anna@example.org` give `EXAMPLE\anna`. The address itself where it cannot be read. */
export function userNameOf(pattern: string, address: string): string {
  const read = readAddress(address);
  if (!read.ok) return address;
  const { local, domain } = read;
  return pattern.replace(
    /\{(address|local|domain)\}/g,
    (_, name: 'address' | 'local' | 'domain') => ({ address: read.address, local, domain })[name],
  );
}

/** True where an address is among those that a link is for. Every one is, where the link names no domain. */
export function isFor(domains: readonly string[], address: string): boolean {
  const read = readAddress(address);
  return domains.length === 0 || (read.ok && domains.includes(read.domain));
}
