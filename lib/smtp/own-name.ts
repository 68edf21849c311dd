import type net from 'node:net';
import os from 'node:os';

/** Asked once: it stays the same while a process runs. */
const machine = os.hostname();

const fullName = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/i;

/** Whether a text can be the name of a host in EHLO: at least two labels, no address. */
export function isFullName(name: string): boolean {
  return fullName.test(name);
}

/**
 * How we introduce ourselves: the name that was set, the host's own if it is a full one, else the address of this end of
 * the socket as a literal (RFC 5321 §4.1.3).
 */
export function ownName(socket: net.Socket, set?: string): string {
  const name = [set ?? '', machine].find(isFullName);
  if (name) return name.toLowerCase();
  const address = socket.localAddress ?? '127.0.0.1';
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped) return `[${mapped}]`;
  return address.includes(':') ? `[IPv6:${address.replace(/%.*$/, '')}]` : `[${address}]`;
}

/** What people may know this installation by: the name that was set, else what its host is called. */
export function placeName(set?: string): string {
  return set ?? machine;
}
