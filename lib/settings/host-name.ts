import type { ErrorKey } from './notice';
import { decodePunycode } from './punycode';

/** `host` is what is dialled: lower case, A-labels (RFC 5890) or an IP literal. `shown` is for people to read. */
export type HostName = { host: string; shown: string; kind: 'name' | 'short' | 'ip' };

const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const label = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/** More characters than this are no host, in whatever script and form they are written. */
const longest = 1_000;

/** The host part of an address as URLs write it (WHATWG): A-labels, checked; null where it is none. */
function urlHost(text: string): string | null {
  try {
    return new URL(`http://${text}/`).hostname;
  } catch {
    return null;
  }
}

/** A host in its own script where that leads back to the same host (RFC 5891 §4), else as it is. */
export function unicodeHost(host: string): string {
  if (!host.includes('xn--')) return host;
  const decoded = host
    .split('.')
    .map((part) => (part.startsWith('xn--') ? (decodePunycode(part.slice(4)) ?? part) : part))
    .join('.');
  return !/[\p{C}\p{Z}]/u.test(decoded) && urlHost(decoded) === host ? decoded : host;
}

/** A host for people: in its own script, except where Latin letters stand among Greek or Cyrillic ones, as in a trap. */
export function readableHost(host: string): string {
  const own = unicodeHost(host);
  const mixed = own
    .split('.')
    .some((part) => /\p{Script=Latin}/u.test(part) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(part));
  return mixed ? host : own;
}

function ipv6(text: string): HostName | null {
  const bare = text.replace(/^\[|\]$/g, '');
  const literal = /^[0-9a-f:.]+$/i.test(bare) && bare.includes(':') ? urlHost(`[${bare}]`) : null;
  if (!literal) return null;
  return { host: literal.slice(1, -1), shown: literal.slice(1, -1), kind: 'ip' };
}

/** Reads a bare host name or IP literal (RFC 1123 §2.1, RFC 5890): no port, no scheme, no spaces round it. */
export function readHostName(text: string): HostName | { error: ErrorKey } {
  if (text.length > longest) return { error: 'settings.errors.host-long' };
  const v6 = ipv6(text);
  if (v6) return v6;
  const typed = text.replace(/\.$/, '').toLowerCase();
  if (typed === '') return { error: 'settings.errors.host-empty' };
  if (ipv4.test(typed)) return { host: typed, shown: typed, kind: 'ip' };
  if (typed.includes('_')) return { error: 'settings.errors.host-underscore' };
  if (/[^\p{L}\p{M}\p{N}.-]/u.test(typed)) return { error: 'settings.errors.host-characters' };
  if (/(^|\.)(\.|$)/.test(typed)) return { error: 'settings.errors.host-dots' };
  const ascii = /[^ -~]/.test(typed) || typed.includes('xn--') ? urlHost(typed) : typed;
  if (ascii === null) return { error: 'settings.errors.host-characters' };
  const labels = ascii.split('.');
  if (ascii.length > 253 || labels.some((part) => part.length > 63))
    return { error: 'settings.errors.host-long' };
  if (!labels.every((part) => label.test(part))) return { error: 'settings.errors.host-hyphens' };
  if (/^(?:\d+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? '')) return { error: 'settings.errors.host-number' };
  return { host: ascii, shown: readableHost(ascii), kind: labels.length === 1 ? 'short' : 'name' };
}
