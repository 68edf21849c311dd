/**
 * Whether a host name is one that only a network of one's own knows, so that nobody outside can look it up: endings that are kept
 * for that (RFC 6762 §3 and Appendix G, RFC 8375, ICANN’s `internal` of July 2024), those that routers give, and `intern` and
 * `localdomain`, which are only usual.
 */
export function isInsideName(host: string): boolean {
  return /\.(?:local|lan|home|corp|private|intern|internal|intranet|localdomain|home\.arpa|fritz\.box|speedport\.ip)$/.test(
    host,
  );
}

/**
 * Whether a host (lower case, or an IP address in its one spelling) is the very computer that asks for it: a loopback address
 * (RFC 1122 §3.2.1.3, RFC 4291 §2.5.3), or a name that is kept for it (RFC 6761 §6.3).
 */
export function isOwnComputer(host: string): boolean {
  return /^127(?:\.\d{1,3}){3}$|^::1$|^(?:.+\.)?localhost(?:\.localdomain)?$/.test(host);
}
