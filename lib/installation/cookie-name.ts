/**
 * What a cookie of a site is called (`site` is its origin): with TLS `__Host-…` and nothing else, which no other host, no path and no plain
 * line can have set (RFC 6265bis §4.1.3.2).
 */
export function cookieName(site: string, name: string): string {
  return site.startsWith('https:') ? `__Host-${name}` : name;
}
