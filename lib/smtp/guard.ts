import ipaddr from 'ipaddr.js';

type Network = [ipaddr.IPv4 | ipaddr.IPv6, number];

/** Which ports and addresses this installation may dial. */
export type Guard = { port: (port: number) => boolean; address: (address: string) => boolean };

/** Submission and relay (RFC 6409, RFC 8314), and 2525, which many providers open beside them. */
export const mailPorts = [25, 465, 587, 2525];

/** Public by their number, yet answered inside a cloud: Azure's platform address. Others are link-local or private. */
const namedMetadata = new Set(['168.63.129.16']);

/**
 * Only public unicast addresses pass, and what `networks` adds. An IPv4 address inside an IPv6 one (mapped RFC 4291,
 * NAT64 RFC 6052, 6to4 RFC 3056, Teredo RFC 4380) is taken out and judged as itself.
 */
export function createGuard(allowed: { ports: number[]; networks: string[] }): Guard {
  const ports = new Set([...mailPorts, ...allowed.ports]);
  const networks = allowed.networks.map((cidr): Network => ipaddr.parseCIDR(cidr));
  return {
    port: (port) => ports.has(port),
    address: (address) => {
      if (!ipaddr.isValid(address)) return false;
      const judged = innermost(ipaddr.parse(address));
      return networks.some((network) => contains(network, judged)) || isPublic(judged);
    },
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

function innermost(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (address.kind() === 'ipv4') return address;
  const bytes = address.toByteArray();
  const at = (start: number) => new ipaddr.IPv4(bytes.slice(start, start + 4));
  switch (address.range()) {
    case 'ipv4Mapped':
      return at(12);
    case 'rfc6052':
      // 64:ff9b:1::/48 is for private translation (RFC 8215) and stays refused
      return bytes[5] === 0 ? at(12) : address;
    case '6to4':
      return at(2);
    case 'teredo':
      return new ipaddr.IPv4(bytes.slice(12).map((byte) => byte ^ 0xff));
    default:
      return address;
  }
}
