import { alertIn } from '@/lib/problems/judge/tls-alert';
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
    if (untrusted === 'weak') return 'cert-weak';
    if (untrusted === 'purpose') return 'cert-purpose';
    if (untrusted === 'missing-link') return 'cert-missing-link';
    if (untrusted === 'unknown-issuer') return 'cert-unknown-issuer';
    return untrusted === 'self-signed' ? 'cert-self-signed' : 'cert-untrusted';
  },
};
