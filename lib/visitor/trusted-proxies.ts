import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Whose word is taken for where a request comes from: so many proxies in a row, or those of these networks. */
export type TrustedProxies = { hops: number } | { networks: [Address, number][] };

/** More than this of a header is not read. */
const longestHeader = 4_000;

/**
 * Reads TRUSTED_PROXIES: the number of proxies in a row (`1`), or their networks and addresses (`10.0.0.0/8,::1`). Nobody
 * where it is not set. Throws an error that names the variable.
 */
export function readTrustedProxies(value: string | undefined): TrustedProxies {
  const text = value?.trim() ?? '';
  if (text === '') return { hops: 0 };
  if (/^\d$/.test(text)) return { hops: Number(text) };
  return {
    networks: text.split(',').map((item) => {
      const each = item.trim();
      if (ipaddr.isValidCIDR(each)) return ipaddr.parseCIDR(each);
      if (!ipaddr.IPv4.isValidFourPartDecimal(each) && !ipaddr.IPv6.isValid(each))
        throw new Error(
          `TRUSTED_PROXIES: "${each}" is neither a network such as 10.0.0.0/8 nor the number of proxies in a row, as 1`,
        );
      const address = ipaddr.parse(each);
      return [address, address.kind() === 'ipv4' ? 32 : 128];
    }),
  };
}

/**
 * Who asks: the address of the socket, or what trusted proxies say in `X-Forwarded-For`, to which each one appends the address
 * that it saw. What stands left of the last one that is believed may be invented. An IP address, or an empty text.
 */
export function visitorOf(peer: string | undefined, forwarded: string, trusted: TrustedProxies): string {
  const socket = readAddress(peer ?? '');
  if (!socket) return '';
  const said = forwarded
    .slice(-longestHeader)
    .split(',')
    .filter((each) => each.trim() !== '')
    .reverse()
    .map(readAddress);
  if ('hops' in trusted) return String(trusted.hops > 0 ? (said[trusted.hops - 1] ?? socket) : socket);
  let visitor = socket;
  for (const each of said) {
    if (!each || !trusted.networks.some((network) => contains(network, visitor))) break;
    visitor = each;
  }
  return visitor.toString();
}

function contains([base, bits]: [Address, number], address: Address): boolean {
  return base.kind() === address.kind() && address.match(base, bits);
}

/** An address as proxies write it: bare, in brackets, with a port. IPv4 inside IPv6 is taken out. */
function readAddress(text: string): Address | null {
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/%.*$/, '');
  return ipaddr.IPv4.isValidFourPartDecimal(bare) || ipaddr.IPv6.isValid(bare) ? ipaddr.process(bare) : null;
}
