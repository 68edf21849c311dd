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
