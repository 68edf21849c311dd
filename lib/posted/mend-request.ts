import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** An address that no page has, and that can be read: what it stands for is answered with “There is no page here”. */
const nowhere = '/%25';

/** Of these a `Request` cannot be made (https://fetch.spec.whatwg.org/#forbidden-method). */
const forbidden = new Set(['TRACE', 'TRACK', 'CONNECT']);

/**
 * What Next is given in place of a request that it can only end with a fault for, before any page or the proxy function sees it: an
 * address whose escapes are no UTF-8 (RFC 3986 §2.5), a method that no `Request` has.
 */
export function mended({ url, method }: { url: string; method: string }): { url: string; method: string } {
  return { url: isReadable(url) ? url : nowhere, method: forbidden.has(method) ? 'DELETE' : method };
}

function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?')[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

/** Mends every request as it comes in. Once a process. */
export function mendRequests(): void {
  // https://nodejs.org/api/diagnostics_channel.html#http: published before the server's own listener is called
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    const { url, method } = mended({ url: request.url ?? '/', method: request.method ?? 'GET' });
    request.url = url;
    request.method = method;
  });
}
