import ipaddr from 'ipaddr.js';
import type { TestedFrom } from './places';
import type { AddressReport } from './reports';

/** From where a check was made, by the address that was reached, or else by all that were called. `unicast`: what is kept for nothing else (RFC 6890). */
export function testedFrom(addresses: readonly AddressReport[], sameComputer: boolean): TestedFrom {
  if (sameComputer) return 'here';
  const reached = addresses.filter(({ status }) => status === 'connected');
  const called = reached.length > 0 ? reached : addresses;
  return called.length > 0 && called.every(({ address }) => isPublic(address)) ? 'open' : 'other';
}

function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}
