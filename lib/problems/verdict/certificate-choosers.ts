import type { CertificateFacts } from '@/lib/evidence/certificate-facts';
import { alertIn } from '@/lib/problems/judge/tls-alert';
import { inspectionBy } from '@/lib/security-software/inspection';
import type { Choosers } from './choose';

/** Which words say what is wrong with the certificate that was seen. Absent where none was. */
export const ofCertificates: Choosers = {
  'cert-name-mismatch': ({ failure: { certificate, code }, found }) => {
    if (!certificate && alertIn(code)) return 'name-unknown';
    if (!certificate || certificate.names.length === 0) return null;
    return found.change ? 'cert-name' : 'cert-name-ask';
  },
  'cert-expired': ({ failure: { certificate } }) => {
    if (!certificate) return null;
    if (certificate.expiredLink) return 'cert-link-expired';
    if (certificate.earlyLink) return 'cert-link-early';
    return certificate.faults.includes('not-yet-valid') ? 'cert-not-yet' : 'cert-expired';
  },
  'cert-untrusted': ({ failure: { certificate } }) => {
    if (!certificate) return null;
    const { untrusted } = certificate;
    const by = madeOnTheWay(certificate);
    if (by) return by === 'scanner' ? 'cert-scanner' : 'cert-inspector';
    if (untrusted === 'weak') return 'cert-weak';
    if (untrusted === 'purpose') return 'cert-purpose';
    if (untrusted === 'missing-link')
      return certificate.linkIsPublic ? 'cert-link-left-out' : 'cert-missing-link';
    if (untrusted === 'unknown-issuer') return 'cert-unknown-issuer';
    return untrusted === 'self-signed' ? 'cert-self-signed' : 'cert-untrusted';
  },
};

/**
 * Who looks into lines makes a certificate for the very name that was asked for, and signs it himself. One that vouches for
 * itself, or is made out to another name, may be that of a mail filter which is the server.
 */
function madeOnTheWay({ faults, untrusted, issuer, lastIssuer }: CertificateFacts) {
  if (untrusted === 'self-signed' || faults.includes('name')) return null;
  return inspectionBy(issuer) ?? inspectionBy(lastIssuer ?? '');
}
