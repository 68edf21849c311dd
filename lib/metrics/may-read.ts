import { createHash, timingSafeEqual } from 'node:crypto';
import type { Environment } from '@/lib/process/environment';

/**
 * Whether somebody may read the figures: whoever brings METRICS_TOKEN (`authorization` is `Bearer …`, RFC 6750 §2.1). Nobody
 * without one: a request that comes by way of a proxy on this machine can look exactly like one from this machine.
 */
export function mayReadMetrics({ METRICS_TOKEN: token }: Environment, authorization: string | null): boolean {
  return Boolean(token) && isSame(authorization ?? '', `Bearer ${token}`);
}

/** METRICS_TOKEN, null where it is not set; throws an error that names it, and does not show it, where it could be guessed. */
export function readMetricsToken({ METRICS_TOKEN: token }: Environment): string | null {
  if (!token) return null;
  if (/^[\x21-\x7e]{16,}$/.test(token)) return token;
  throw new Error('METRICS_TOKEN: is not 16 or more letters, digits and signs without spaces');
}

/** Takes the same time wherever the two differ. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text, 'utf8').digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
