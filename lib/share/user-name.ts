import { readAddress } from '@/lib/settings/address';
import type { OpenedShare } from './share';
import { fillPattern, fixesUserName } from './user-name-pattern';

/** What `fillPattern` makes of an address as it was typed; that itself where it cannot be read. */
export function userNameOf(pattern: string, address: string): string {
  const read = readAddress(address);
  if (!read.ok) return address;
  return fillPattern(pattern, read.address);
}

/** The user name of an address as a link forms it, or the one that was `typed`, unless the link fixes it; empty where neither is known. */
export function userNameFor(share: OpenedShare | null, address: string, typed: string): string {
  if (typed && !fixesUserName(share)) return typed;
  return share && address ? userNameOf(share.userName, address) : address;
}

/** The Windows domain of a pattern such as `EXAMPLE\{local}`; null for other patterns. */
export function windowsDomainOf(pattern: string): string | null {
  return /^([^\\{}]+)\\\{local\}$/.exec(pattern)?.[1] ?? null;
}

/** True where an address is among those that a link is for. Every one is, where the link names no domain. */
export function isFor(domains: readonly string[], address: string): boolean {
  const read = readAddress(address);
  return domains.length === 0 || (read.ok && domains.includes(read.domain));
}
