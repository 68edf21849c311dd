import { domainToASCII } from 'node:url';
import ipaddr from 'ipaddr.js';

/** A host as it may be dialled: a canonical IP address, or a name in A-labels, lower case, without a trailing dot. */
type Host = { kind: 'address'; address: string } | { kind: 'name'; name: string };

const label = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/;

/**
 * Reads a host in any spelling that a resolver would take for an address (decimal, octal, hexadecimal and short
 * IPv4, brackets, trailing dots) and gives the one canonical form. Null for what is no host: zone ids, spaces,
 * control characters, names longer than 253 characters (RFC 1035 §2.3.4), labels that DNS cannot hold.
 */
export function readHost(text: string): Host | null {
  const bare = text.trim().replace(/^\[(.*)\]$/, '$1');
  // behind these a URL goes on: a reader of names would take what stands before them
  if (/[%/\\?#@]/.test(bare)) return null;
  const undotted = bare.replace(/\.+$/, '');
  if (isAddress(undotted)) return { kind: 'address', address: ipaddr.parse(undotted).toString() };
  const name = domainToASCII(undotted).toLowerCase();
  // domainToASCII reads odd numbers as IPv4 the way a browser does (WHATWG URL, host parsing)
  if (isAddress(name)) return { kind: 'address', address: ipaddr.parse(name).toString() };
  const labels = name.split('.');
  if (name.length > 253 || !labels.every((part) => label.test(part))) return null;
  // a name whose last label is a number is a broken address, and no top level domain is one (RFC 3696 §2)
  if (/^(\d+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? '')) return null;
  return { kind: 'name', name };
}

/** The one spelling of a host, by which it is compared with others; null for what is none. */
export function spelled(text: string): string | null {
  const read = readHost(text);
  return read && (read.kind === 'name' ? read.name : read.address);
}

/** An address has a colon or begins with a digit: names are spared the look, which is dear where it finds nothing. */
function isAddress(text: string): boolean {
  return /^\d|:/.test(text) && ipaddr.isValid(text);
}
