import type { CertificateFacts } from '@/lib/evidence/certificate-facts';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';

/** The causes that the faults of a certificate make: first its own, then what a renewed one would still have to put right. */
export function certificateCauses(faults: CertificateFacts['faults']): ProblemCode[] {
  // anybody can write any name on a certificate that nobody vouches for
  const beside: ProblemCode[] = faults.includes('untrusted')
    ? ['cert-untrusted']
    : faults.includes('name')
      ? ['cert-name-mismatch']
      : [];
  const outOfDate = faults.includes('expired') || faults.includes('not-yet-valid');
  return outOfDate ? ['cert-expired', ...beside] : beside;
}
