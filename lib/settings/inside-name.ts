/**
 * Whether a host name is one that only a network of one's own knows, so that nobody outside can look it up: endings that are kept
 * for that (RFC 6762 §3 and Appendix G, RFC 8375, ICANN’s `internal` of July 2024), those that routers give, and `intern` and
 * `localdomain`, which are only usual; and a bare one.
 */
export function isInsideName(host: string): boolean {
  if (isBareName(host)) return true;
  return /\.(?:local|lan|home|corp|private|intern|internal|intranet|localdomain|home\.arpa|fritz\.box|speedport\.ip)$/.test(
    host,
  );
}

/**
 * Whether a host is one label, as computers call one another within a network: what stands behind its dot there is left out, and
 * elsewhere nobody completes it (RFC 1123 §6.1.4.3, RFC 7085 §1).
 */
export function isBareName(host: string): boolean {
  return !/[.:]/.test(host) && !isOwnComputer(host);
}

/**
 * Whether a host (lower case, or an IP address in its one spelling) is the very computer that asks for it: a loopback address
 * (RFC 1122 §3.2.1.3, RFC 4291 §2.5.3), or a name that is kept for it (RFC 6761 §6.3).
 */
export function isOwnComputer(host: string): boolean {
  return /^127(?:\.\d{1,3}){3}$|^::1$|^(?:.+\.)?localhost(?:\.localdomain)?$/.test(host);
}
