import { randomBytes } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import type { Environment } from '@/lib/process/environment';
import { placeInProcess } from '@/lib/process/once-a-process';
import { isFromThisComputer } from './same-computer';
import { readTrustedProxies, visitorOf } from './trusted-proxies';

const visitorHeader = placeInProcess<string>('visitor-header');

/**
 * Names the visitor of each request as it comes in, by its socket and TRUSTED_PROXIES, before anybody reads it. Next tells
 * pages and actions of no socket and leaves an invented `X-Forwarded-For` as it is, so the name travels in a header of our
 * own, whose name is made up when the server starts: no visitor can send it. Once a process.
 */
export function nameVisitors(env: Environment): void {
  if (visitorHeader.get()) return;
  const header = `x-visitor-${randomBytes(16).toString('hex')}`;
  const trusted = readTrustedProxies(env.TRUSTED_PROXIES);
  visitorHeader.set(header);
  // https://nodejs.org/api/diagnostics_channel.html#http: published before the server's own listener is called
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    const forwarded = [request.headers['x-forwarded-for'] ?? ''].flat().join();
    const here = isFromThisComputer(request, env);
    request.headers[header] = visitorOf(request.socket.remoteAddress, forwarded, trusted);
    if (here) request.headers[`${header}-here`] = 'yes';
  });
}

/** Who asks, from the headers of a request: an IP address, or an empty text where that is not known. */
export function visitorFrom(headers: Pick<Headers, 'get'>): string {
  const header = visitorHeader.get();
  return (header && headers.get(header)) ?? '';
}

/** Whether whoever asks sits at the very computer that answers, so that what it reaches, theirs does. False where that is not known. */
export function isAtThisComputer(headers: Pick<Headers, 'get'>): boolean {
  const header = visitorHeader.get();
  return header !== undefined && headers.get(`${header}-here`) === 'yes';
}

/** By what a visitor is counted: an IPv6 subscriber has at least 2^64 addresses (RFC 6177), an IPv4 one has one. */
export function countedAs(visitor: string): string {
  if (!ipaddr.isValid(visitor)) return visitor;
  const address = ipaddr.process(visitor);
  if (address.kind() === 'ipv4') return address.toString();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${address.toString()}/64`)}/64`;
}
