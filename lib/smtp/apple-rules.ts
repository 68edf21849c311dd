import type { PeerCertificate } from 'node:tls';
import type { CertificateFacts } from '@/lib/evidence/certificate-facts';

type Reasons = NonNullable<CertificateFacts['appleRefuses']>;

const dayMs = 24 * 60 * 60 * 1000;

/** From this day on a certificate has to keep to more. */
const stricter = new Date('2019-07-01T00:00:00Z');

/** id-kp-serverAuth (RFC 5280 §4.2.1.12). */
const forServers = '1.3.6.1.5.5.7.3.1';

/**
 * Why macOS (from 10.15) and iOS (from 13) refuse a certificate that OpenSSL takes. No public authority issues such any more;
 * those of companies do. checked: 2026-11
 * source: https://support.apple.com/en-us/103769
 */
export function whyAppleRefuses(leaf: PeerCertificate): Reasons {
  const from = new Date(leaf.valid_from);
  const days = (new Date(leaf.valid_to).getTime() - from.getTime()) / dayMs;
  const reasons: Reasons = [];
  if (leaf.modulus !== undefined && (leaf.bits ?? 0) < 2048) reasons.push('key');
  if (!leaf.subjectaltname) reasons.push('name');
  if (from < stricter) return reasons;
  if (days > 825) reasons.push('long');
  if (!leaf.ext_key_usage?.includes(forServers)) reasons.push('use');
  return reasons;
}
