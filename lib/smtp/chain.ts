import type { X509Certificate } from 'node:crypto';
import type tls from 'node:tls';
import type { CertificateFacts } from '@/lib/evidence/certificate-facts';
import { printable } from './printable';
import { isPublicAuthority } from './public-authorities';
import { isTrustedRoot } from './trusted-roots';

type Link = tls.DetailedPeerCertificate;

/** A chain has four links at most in practice. */
const mostLinks = 10;

/** The certificates that the server sent, the leaf first, and issuers of them that are trusted here; `mostLinks` at most. */
export function chainFrom(leaf: Link): Link[] {
  const links: Link[] = [];
  let link: Link | undefined = leaf;
  while (link && !links.includes(link) && links.length < mostLinks) {
    links.push(link);
    link = link.issuerCertificate === link ? undefined : link.issuerCertificate;
  }
  return links;
}

/** OpenSSL's reasons that say nothing against the issuer. They hide one that does: only the last reason found is told. */
const ofDates = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID']);

/**
 * Whether nothing is wrong with a chain but dates: it ends in a self-issued certificate that is trusted here. One that was not
 * among the `sent` is: Node took it from its own.
 */
export function isOnlyOutOfDate(
  links: Link[],
  code: string,
  sent: () => X509Certificate | undefined,
): boolean {
  const last = links.at(-1);
  if (!ofDates.has(code) || !last || links.length < 2 || !isSelfIssued(last)) return false;
  return !isAmong(sent(), last.raw) || isTrustedRoot(last.raw);
}

function isAmong(sent: X509Certificate | undefined, raw: Buffer): boolean {
  let link = sent;
  for (let at = 0; link && at < mostLinks; at += 1) {
    if (link.raw.equals(raw)) return true;
    link = link.issuerCertificate;
  }
  return false;
}

/** Whether a certificate names itself as its issuer. Its signature is not looked at. */
function isSelfIssued(certificate: Link): boolean {
  return JSON.stringify(certificate.subject) === JSON.stringify(certificate.issuer);
}

/** What is wrong with a chain that leads to no authority we trust. `code` is OpenSSL's reason. */
export function whyUntrusted(
  links: Link[],
  code: string | undefined,
): Pick<CertificateFacts, 'untrusted' | 'lastIssuer' | 'throughOthers' | 'linkIsPublic'> {
  const last = links.at(-1);
  if (!last) return {};
  const lastIssuer = nameOf(last.issuer, ['CN', 'O', 'OU']);
  // Node has no name for what OpenSSL's security level turns down (SSL_CTX_set_security_level)
  if (code === 'UNSPECIFIED' && links.some(isWeak)) return { untrusted: 'weak', lastIssuer };
  if (code === 'INVALID_PURPOSE') return { untrusted: 'purpose', lastIssuer };
  if (!isSelfIssued(last))
    return {
      untrusted: 'missing-link',
      lastIssuer,
      ...(links.length > 1 && { throughOthers: true }),
      ...(isLinkOfPublic(last) && { linkIsPublic: true }),
    };
  if (links.length === 1) return { untrusted: 'self-signed', lastIssuer };
  const isUnknown = code === 'SELF_SIGNED_CERT_IN_CHAIN' || ofDates.has(code ?? '');
  return isUnknown ? { untrusted: 'unknown-issuer', lastIssuer } : { lastIssuer };
}

/** Whether what is missing is a link of a public authority. A root of one is not left out: nobody trusts it any more. */
function isLinkOfPublic({ issuer }: Link): boolean {
  const own = nameOf(issuer, ['CN']);
  return own !== '' && !/\broot\b/i.test(own) && isPublicAuthority(nameOf(issuer, ['O']));
}

/** Signatures with MD5 or SHA-1, by RSA and by ECDSA, as they stand in a certificate (RFC 8017 A.2.4, RFC 3279 §2.2.3). */
const weakSignatures = ['2a864886f70d010104', '2a864886f70d010105', '2a8648ce3d0401'].map((oid) =>
  Buffer.from(oid, 'hex'),
);

/** An RSA key below 2048 bits, or a signature of another that uses a hash nobody takes any more. */
function isWeak(link: Link): boolean {
  const short = link.modulus !== undefined && (link.bits ?? 0) < 2048;
  return short || (!isSelfIssued(link) && weakSignatures.some((oid) => link.raw.includes(oid)));
}

/** The first certificate behind the leaf that has run out by `now`, or else the first that is not valid yet. */
export function linkOutOfDate(
  links: Link[],
  now: Date,
): Pick<CertificateFacts, 'expiredLink'> | Pick<CertificateFacts, 'earlyLink'> {
  const named = ({ subject }: Link) => nameOf(subject, ['CN', 'O', 'OU']);
  const behind = links.slice(1);
  const old = behind.find(({ valid_to }) => new Date(valid_to) < now);
  if (old) return { expiredLink: { name: named(old), validTo: new Date(old.valid_to).toISOString() } };
  const early = behind.find(({ valid_from }) => new Date(valid_from) > now);
  return early
    ? { earlyLink: { name: named(early), validFrom: new Date(early.valid_from).toISOString() } }
    : {};
}

/** The part of a name that people know it by: whoever stands behind it, unless told otherwise. Printable, 200 characters at most. */
export function nameOf(
  name: tls.Certificate | undefined,
  parts: ('O' | 'CN' | 'OU')[] = ['O', 'CN', 'OU'],
): string {
  const part = parts.map((each) => name?.[each]).find(Boolean) ?? '';
  return printable([part].flat().join(', ')).slice(0, 200);
}
