import ipaddr from 'ipaddr.js';
import { parse } from 'tldts';
import { type Environment, itemsIn } from '@/lib/process/environment';
import { readHost } from '@/lib/smtp/host';

/**
 * Reads a list of hosts from a variable: names, `*.example.org` for all names below one, IP addresses, and with `networks`
 * those too (`192.0.2.0/24`). Gives them canonical; throws an error that names the variable. Where hosts are trusted, a name under
 * which anybody may register one (`com`, `*.co.uk`) is refused: that is a slip, and would trust everybody.
 */
export function readHostPatterns(env: Environment, variable: string, networks = false): string[] {
  return itemsIn(env[variable]).map((item) => {
    const read = readPattern(item, networks);
    if (read && !networks && isPublicSuffix(read.replace(/^\*\./, '')))
      throw new Error(`${variable}: "${item}" is every host of everybody below it: name the ones you mean`);
    if (read) return read;
    const known = networks ? ', *.example.org or 192.0.2.0/24' : ' or *.example.org';
    throw new Error(`${variable}: "${item}" is not a host such as mail.example.org${known}`);
  });
}

function readPattern(item: string, networks: boolean): string | null {
  if (item.startsWith('*.')) {
    const above = readHost(item.slice(2));
    return above?.kind === 'name' ? `*.${above.name}` : null;
  }
  if (networks && ipaddr.isValidCIDR(item)) return item;
  const host = readHost(item);
  if (host === null) return null;
  if (host.kind === 'name') return host.name;
  const bits = ipaddr.parse(host.address).kind() === 'ipv4' ? 32 : 128;
  return networks ? `${host.address}/${bits}` : host.address;
}

function isPublicSuffix(name: string): boolean {
  const { publicSuffix, isIcann, isPrivate } = parse(name, { allowPrivateDomains: true });
  return (isIcann || isPrivate || false) && publicSuffix === name;
}
