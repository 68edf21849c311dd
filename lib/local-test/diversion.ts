import ipaddr from 'ipaddr.js';
import type { Diversion } from './local-test';

/** For benchmarks only (RFC 2544), so never a server; VPN and proxy programs give such addresses out as stand-ins. */
const standIns: [ipaddr.IPv4, number] = [ipaddr.IPv4.parse('198.18.0.0'), 15];

const places: Partial<Record<string, Diversion>> = {
  loopback: 'this-computer',
  unspecified: 'this-computer',
  carrierGradeNat: 'tunnel',
  private: 'private-network',
  uniqueLocal: 'private-network',
  linkLocal: 'private-network',
};

/** Names that belong inside a network (RFC 6761, RFC 6762, RFC 8375, ICANN’s `internal`): a private address is right for them. */
const insideName = /\.(?:local|localhost|lan|internal|intranet|corp|home|home\.arpa|test)$/;

/** True for a whole IPv4 or IPv6 address; `1.2` and the like are none. */
export function isAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) || (!text.includes('%') && ipaddr.IPv6.isValid(text));
}

/** Who else answers at this address when it stands for a server that the whole internet knows; null where it may be the server. */
export function diversionOf(address: string, host: string | undefined): Diversion | null {
  if (!isAddress(address)) return null;
  if (host !== undefined && (isAddress(host) || !host.includes('.') || insideName.test(host))) return null;
  const judged = ipaddr.process(address);
  if (judged.kind() === 'ipv4' && judged.match(standIns)) return 'tunnel';
  return places[judged.range()] ?? null;
}
