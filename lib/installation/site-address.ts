import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Environment } from '@/lib/process/environment';

/** What of a request is looked at: `Headers` fits. */
type Asked = { get: (name: string) => string | null };

/**
 * The public origin of this installation, as `https://mail-help.example.com`: what SITE_ADDRESS says, else, where this process
 * serves on loopback alone, the loopback origin that was asked for (`http://127.0.0.1:3000` without a request). Null where
 * neither is so: a Host header from the network is anybody’s word, and nothing may be signed or redirected by it. Throws an
 * error that names the variable when SITE_ADDRESS does not fit.
 */
export function siteAddress(env: Environment, headers?: Asked): string | null {
  const configured = readSiteAddress(env);
  if (configured) return configured;
  if (!servesLoopback(env)) return null;
  const asked = headers?.get('host');
  if (!asked) return originOf(`http://${bracketed(env.HOST || '127.0.0.1')}:${env.PORT || '3000'}`);
  const origin = originOf(`http://${asked}`);
  return origin && isLoopback(new URL(origin).hostname) ? origin : null;
}

/** True for an origin under which this installation serves: SITE_ADDRESS, or any name of loopback where it serves that alone. */
export function isThisSite(origin: string, env: Environment): boolean {
  const configured = readSiteAddress(env);
  if (configured) return origin === configured;
  return servesLoopback(env) && originOf(origin) === origin && isLoopback(new URL(origin).hostname);
}

/** SITE_ADDRESS as an origin, without a slash at the end; null where it is not set. Throws an error that names it. */
export function readSiteAddress({ SITE_ADDRESS: value }: Environment): string | null {
  if (!value) return null;
  const origin = originOf(value);
  if (!origin)
    throw new Error(`SITE_ADDRESS: "${value}" is not an origin such as https://mail-help.example.com`);
  return origin;
}

/** An origin and nothing more: no path, no user, no question. Null for everything else. */
function originOf(text: string): string | null {
  if (/[\s\\@?#]/.test(text) || !URL.canParse(text)) return null;
  const { protocol, pathname, origin, hostname } = new URL(text);
  return /^https?:$/.test(protocol) && pathname === '/' && hostname !== '' ? origin : null;
}

/** Whether this machine alone is served: HOST says so, or nobody does while developing. Without HOST a server listens to everybody. */
export function servesLoopback({ HOST, NODE_ENV }: Environment): boolean {
  return HOST ? isLoopback(HOST) : NODE_ENV === 'development';
}

/** True for localhost and every loopback address, with or without the brackets of an address in a URL. */
export function isLoopback(host: string): boolean {
  const plain = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (plain === 'localhost') return true;
  return isIP(plain) !== 0 && ipaddr.process(plain).range() === 'loopback';
}

function bracketed(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}
