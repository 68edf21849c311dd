import ipaddr from 'ipaddr.js';
import { sendingPorts } from '@/lib/settings/sending-ports';
import { embedded } from './embedded-address';
import { fitsName } from './name-pattern';

type Network = [ipaddr.IPv4 | ipaddr.IPv6, number];

/** Which ports, names and addresses this installation may dial. */
export type Guard = {
  port: (port: number) => boolean;
  address: (address: string) => boolean;
  /** Whether a name (A-labels) or an address is one that the operator leaves alone on purpose. Goes before all else. */
  blocked: (host: string) => boolean;
  /** Whether servers inside may be tried: then names without a dot and the machine's own list of hosts are looked up too. */
  inside: boolean;
};

/** `blocked`: networks (`192.0.2.0/24`), addresses, names and `*.example.org`, all canonical. */
type Allowed = { ports: number[]; networks: string[]; blocked?: readonly string[] };

/** Public by their number, yet answered inside a cloud: Azure's platform address. Others are link-local or private. */
const namedMetadata = new Set(['168.63.129.16']);

/**
 * Only public unicast addresses pass, and what `networks` adds. An IPv4 address inside an IPv6 one (mapped RFC 4291,
 * NAT64 RFC 6052, 6to4 RFC 3056, Teredo RFC 4380, ISATAP RFC 5214) is taken out and judged as itself.
 */
export function createGuard(allowed: Allowed): Guard {
  const ports = new Set([...sendingPorts, ...allowed.ports]);
  const networks = allowed.networks.map((cidr): Network => ipaddr.parseCIDR(cidr));
  const left = allowed.blocked ?? [];
  const leftNetworks = left.filter((each) => ipaddr.isValidCIDR(each)).map((cidr) => ipaddr.parseCIDR(cidr));
  const leftNames = left.filter((each) => !ipaddr.isValidCIDR(each));
  const blocked = (host: string) => {
    if (!ipaddr.isValid(host)) return leftNames.some((pattern) => fitsName(host, pattern));
    const address = ipaddr.parse(host);
    return [address, ...embedded(address)].some((each) =>
      leftNetworks.some((network) => contains(network, each)),
    );
  };
  return {
    port: (port) => ports.has(port),
    address: (address) => {
      if (!ipaddr.isValid(address) || blocked(address)) return false;
      const outer = ipaddr.parse(address);
      const inner = embedded(outer);
      const judged = inner.length > 0 ? inner : [outer];
      const added = judged.every((each) => networks.some((network) => contains(network, each)));
      return added || (judged.every(isPublic) && !isCompatible(address, outer));
    },
    blocked,
    inside: networks.length > 0,
  };
}

function contains([base, bits]: Network, address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return base.kind() === address.kind() && address.match(base, bits);
}

function isPublic(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (address.range() !== 'unicast' || namedMetadata.has(address.toString())) return false;
  // 2000::/3 is all that is assigned for global unicast (IANA IPv6 address space registry, checked 2026-11)
  return address.kind() === 'ipv4' || ((address as ipaddr.IPv6).parts[0] ?? 0) >> 13 === 1;
}

/**
 * `::192.0.2.1`, given up by RFC 4291 §2.5.5.1: whatever answers there is not the IPv4 address that it names. Written like
 * this ipaddr.js takes it for the mapped `::ffff:192.0.2.1`.
 */
function isCompatible(text: string, address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (address.kind() === 'ipv4') return false;
  return /^::\d+\./.test(text) || (address as ipaddr.IPv6).parts.slice(0, 6).every((part) => part === 0);
}
