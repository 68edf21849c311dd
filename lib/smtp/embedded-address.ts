import ipaddr from 'ipaddr.js';

/** Private translation (RFC 8215): what it leads to is known inside only. */
const privateTranslation = ipaddr.parseCIDR('64:ff9b:1::/48');

/** The IPv4 addresses that an IPv6 address leads to by its form; none for an ordinary one. */
export function embedded(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4[] {
  if (address.kind() === 'ipv4') return [];
  const bytes = address.toByteArray();
  const at = (start: number) => new ipaddr.IPv4(bytes.slice(start, start + 4));
  switch (address.range()) {
    case 'ipv4Mapped':
      return [at(12)];
    case 'rfc6052':
      return address.match(privateTranslation) ? [] : [at(12)];
    case '6to4':
      return [at(2)];
    case 'teredo':
      // the client's own address, and the server that relays for it (RFC 4380 §4)
      return [new ipaddr.IPv4(bytes.slice(12).map((byte) => byte ^ 0xff)), at(4)];
    default:
      return isIsatap(bytes) ? [at(12)] : [];
  }
}

/** An interface identifier 0:5efe or 200:5efe with an IPv4 address behind it (RFC 5214 §6.1). */
function isIsatap(bytes: number[]): boolean {
  return ((bytes[8] ?? 0) & 0xfd) === 0 && bytes[9] === 0 && bytes[10] === 0x5e && bytes[11] === 0xfe;
}

/** Where the IPv4 address stands behind a NAT64 prefix of so many bits: bits 64 to 71 are left out (RFC 6052 §2.2). */
const places: readonly [number, number[]][] = [
  [96, [12, 13, 14, 15]],
  [64, [9, 10, 11, 12]],
  [56, [7, 9, 10, 11]],
  [48, [6, 7, 9, 10]],
  [40, [5, 6, 7, 9]],
  [32, [4, 5, 6, 7]],
];

/** A network's own NAT64 prefix: in which network, and the bytes at which the IPv4 address stands. */
export type Translation = { network: [ipaddr.IPv6, number]; bytes: number[] };

/** The prefix behind an AAAA answer for `ipv4only.arpa`, whose IPv4 addresses are known (RFC 7050 §2.2); null for none. */
export function translationBehind(answer: string): Translation | null {
  if (!ipaddr.IPv6.isValid(answer)) return null;
  const address = ipaddr.IPv6.parse(answer);
  const all = address.toByteArray();
  for (const [bits, bytes] of places) {
    const [first, second, third, last] = bytes.map((place) => all[place]);
    if (first === 192 && second === 0 && third === 0 && (last === 170 || last === 171))
      return { network: [address, bits], bytes };
  }
  return null;
}

/** The IPv4 address to which a network's own NAT64 leads; null where it is not one of its addresses. */
export function translated(text: string, { network, bytes }: Translation): string | null {
  if (!ipaddr.IPv6.isValid(text)) return null;
  const address = ipaddr.IPv6.parse(text);
  if (!address.match(network)) return null;
  const all = address.toByteArray();
  return bytes.map((place) => all[place]).join('.');
}
