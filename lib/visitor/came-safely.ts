/** What of a request is looked at: `Headers` fits. */
type Asked = { get: (name: string) => string | null };

const loopback = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;

/**
 * Whether the page that sends something secret had come by TLS, or from this very machine, as the browser itself says in
 * `Origin` (RFC 6454 §7). What a page over plain http asks for, anybody on the way can read.
 */
export function cameSafely(headers: Asked): boolean {
  return isSafeOrigin(headers.get('origin'));
}

/** Whether nobody on the way can read what is typed into a page of an origin. */
export function isSafeOrigin(origin: string | null): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
}
