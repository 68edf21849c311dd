import type { IncomingMessage } from 'node:http';
import { isLoopback, servesLoopback } from '@/lib/installation/site-address';
import type { Environment } from '@/lib/process/environment';

/** By these a proxy says that it passes something on (RFC 7239 §4, RFC 9110 §7.6.3). They are only ever taken as a no. */
const proxyHeaders = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
];

/**
 * Whether the visitor’s browser runs on the very computer that answers: this process serves loopback alone, the socket came from
 * there, and asked for a name of it. A proxy on this machine comes from there too, so where one is told of, nothing is known.
 */
export function isFromThisComputer(
  {
    socket,
    headers,
  }: Pick<IncomingMessage, 'headers'> & { socket: Pick<IncomingMessage['socket'], 'remoteAddress'> },
  env: Environment,
): boolean {
  if (!servesLoopback(env) || env.TRUSTED_PROXIES || !isLoopback(socket.remoteAddress ?? '')) return false;
  if (proxyHeaders.some((name) => headers[name] !== undefined)) return false;
  const asked = `http://${headers.host}`;
  return headers.host !== undefined && URL.canParse(asked) && isLoopback(new URL(asked).hostname);
}
