import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import { readHost } from '@/lib/smtp/host';

/**
 * True where a host has private addresses only, so that nobody outside reaches it. To be asked of a host that a check has reached
 * already: of any other one the answer would tell about the inside of this network.
 */
export async function isInsideOnly(host: string): Promise<boolean> {
  const read = readHost(host);
  if (!read) return false;
  const addresses =
    read.kind === 'address'
      ? [read.address]
      : (await lookup(read.name, { all: true }).catch(() => [])).map(({ address }) => address);
  return addresses.length > 0 && addresses.every((one) => ipaddr.process(one).range() !== 'unicast');
}
