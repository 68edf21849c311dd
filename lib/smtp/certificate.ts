import { constants } from 'node:crypto';
import tls from 'node:tls';
import ipaddr from 'ipaddr.js';
import type { CertificateFacts } from '@/lib/evidence/certificate-facts';
import { whyAppleRefuses } from './apple-rules';
import { chainFrom, isOnlyOutOfDate, linkOutOfDate, nameOf, whyUntrusted } from './chain';
import { wholeChain } from './leaf';
import { printable } from './printable';
import type { Target } from './target';

/** How a handshake is made. `takeLeaf`: the certificate, once, as Node read it to check the name. */
export type Handshake = {
  options: tls.ConnectionOptions;
  /** Undefined when Node stopped before that. */
  takeLeaf: () => tls.PeerCertificate | undefined;
};

/** A handshake whose certificate is to be judged. */
export function handshakeWith(target: Target, oldest?: tls.SecureVersion): Handshake {
  let leaf: tls.PeerCertificate | undefined;
  const checkServerIdentity = (host: string, read: tls.PeerCertificate) => {
    leaf = read;
    return tls.checkServerIdentity(host, read);
  };
  const takeLeaf = () => {
    const taken = leaf;
    // it is large, and the socket would keep it
    leaf = undefined;
    return taken;
  };
  return { options: { ...tlsOptions(target, oldest), checkServerIdentity }, takeLeaf };
}

/**
 * Options for every handshake: TLS 1.2 or later (RFC 8997), the name as SNI and as the name to check. The handshake is
 * let through whatever the certificate is, so that it can be read; `judgeCertificate` decides before anything secret.
 */
export function tlsOptions(target: Target, oldest: tls.SecureVersion = 'TLSv1.2'): tls.ConnectionOptions {
  return {
    host: target.host,
    ...(isName(target.host) && { servername: target.host }),
    rejectUnauthorized: false,
    secureContext: contextFor(oldest, target.route?.ca),
  };
}

/** Reading the authorities is half the work of a handshake: done once for each version and practice authority. */
const contexts = new Map<string, tls.SecureContext>();

function contextFor(oldest: tls.SecureVersion, ca?: string): tls.SecureContext {
  const key = `${oldest} ${ca ?? ''}`;
  const kept = contexts.get(key);
  if (kept) return kept;
  const context = tls.createSecureContext({
    minVersion: oldest,
    // what was judged stays: no second certificate on the same connection
    secureOptions: constants.SSL_OP_NO_RENEGOTIATION,
    // OpenSSL 3 keeps TLS 1.0 and 1.1 for security level 0
    ...(oldest !== 'TLSv1.2' && { ciphers: 'DEFAULT:@SECLEVEL=0' }),
    ...(ca && { ca: [ca] }),
  });
  contexts.set(key, context);
  return context;
}

/** What the certificate says and every fault that can be seen in it, not only the first one that Node names. */
export function judgeCertificate(
  socket: tls.TLSSocket,
  host: string,
  read: tls.PeerCertificate | undefined,
): CertificateFacts {
  const now = new Date();
  const leaf = read ?? socket.getPeerCertificate();
  const code = authorizationCode(socket);
  const from = new Date(leaf.valid_from);
  const to = new Date(leaf.valid_to);
  const expired = to < now || code === 'CERT_HAS_EXPIRED';
  const early = from > now || code === 'CERT_NOT_YET_VALID';
  // Node looks at the name last: where that is its reason, the chain is in order
  const doubted = code !== undefined && code !== wrongName;
  const links = doubted || expired || early ? chainFrom(wholeChain(socket)) : [];
  const faults = new Set<CertificateFacts['faults'][number]>();
  if (doubted && !isOnlyOutOfDate(links, code, () => socket.getPeerX509Certificate()))
    faults.add('untrusted');
  if (tls.checkServerIdentity(host, leaf)) faults.add('name');
  if (expired) faults.add('expired');
  if (early) faults.add('not-yet-valid');
  const appleRefuses = faults.size > 0 ? [] : whyAppleRefuses(leaf);
  return {
    names: namesOf(leaf),
    issuer: issuerOf(leaf),
    validFrom: iso(from),
    validTo: iso(to),
    faults: [...faults],
    ...(faults.has('untrusted') && whyUntrusted(links, code)),
    ...((expired || early) && from <= now && to >= now && linkOutOfDate(links, now)),
    ...(appleRefuses.length > 0 && { appleRefuses }),
    ...(code && { code }),
  };
}

/** A reason that says nothing against the issuer. */
const wrongName = 'ERR_TLS_CERT_ALTNAME_INVALID';

function authorizationCode(socket: tls.TLSSocket): string | undefined {
  // typed as Error, in fact the code as a string (Node 20, lib/_tls_wrap.js onConnectSecure)
  const reason: unknown = socket.authorizationError;
  if (socket.authorized) return undefined;
  if (!reason) return 'UNSPECIFIED';
  return reason instanceof Error
    ? ((reason as NodeJS.ErrnoException).code ?? reason.message)
    : String(reason);
}

/** Who issued it, by the name people know, and by the name of the certificate that vouches for it. */
function issuerOf({ issuer }: tls.PeerCertificate): string {
  const [known, own] = [nameOf(issuer), nameOf(issuer, ['CN'])];
  return own && !own.includes(known) ? `${known} (${own})` : known;
}

function namesOf(certificate: tls.PeerCertificate): string[] {
  const names = [...(certificate.subjectaltname ?? '').matchAll(/(?:DNS|IP Address):"?([^",\s]+)/g)];
  const found = names.map(([, name]) => name ?? '');
  const common = [certificate.subject?.CN ?? []].flat();
  return (found.length > 0 ? found : common).slice(0, 50).map(shortName).filter(Boolean);
}

function shortName(name: string): string {
  return ipaddr.IPv6.isValid(name) ? ipaddr.parse(name).toString() : printable(name).slice(0, 253);
}

function iso(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

function isName(host: string): boolean {
  return !host.includes(':') && !/^[\d.]+$/.test(host);
}
