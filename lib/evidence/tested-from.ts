import ipaddr from 'ipaddr.js';
import type { AddressReport } from './reports';

/**
 * From where a server was tried. `here`: from the visitor’s own computer, which runs Sendwell. `open`: from another one, to a public
 * address, over the open internet. `other`: from another one, to a server within a network, or to none that is known.
 */
export const places = ['here', 'open', 'other'] as const;
export type TestedFrom = (typeof places)[number];

/** By the address that was reached, or else by all that were called. `unicast`: what is kept for nothing else (RFC 6890). */
export function testedFrom(addresses: readonly AddressReport[], sameComputer: boolean): TestedFrom {
  if (sameComputer) return 'here';
  const reached = addresses.filter(({ status }) => status === 'connected');
  const called = reached.length > 0 ? reached : addresses;
  return called.length > 0 && called.every(({ address }) => isPublic(address)) ? 'open' : 'other';
}

function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}
