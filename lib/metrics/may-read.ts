import { createHash, timingSafeEqual } from 'node:crypto';
import ipaddr from 'ipaddr.js';

type Environment = Record<string, string | undefined>;

/**
 * Whether somebody may read the figures. With METRICS_TOKEN: whoever brings it (`Authorization: Bearer`, RFC 6750 §2.1).
 * Without: only this machine, and only where it serves itself alone. `forwarded` is `X-Forwarded-For`, where the server
 * writes the address that is connected.
 */
export function mayReadMetrics(
  env: Environment,
  { authorization, forwarded }: { authorization: string | null; forwarded: string | null },
): boolean {
  const { METRICS_TOKEN: token } = env;
  if (token) return isSame(authorization ?? '', `Bearer ${token}`);
  const addresses = (forwarded ?? '').split(',').map((part) => part.trim());
  return isLoopback(env.HOST ?? '') && addresses.every(isLoopback);
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

function isLoopback(address: string): boolean {
  if (address === 'localhost') return true;
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}
