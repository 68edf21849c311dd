import type { Evidence } from '@/lib/evidence/evidence';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Change } from '@/lib/problems/catalogue/diagnosis';
import { certificateCauses } from '@/lib/problems/judge/certificate-causes';
import { lookAt } from '@/lib/problems/judge/look-at';

/** What a look at the proposed change found, where that was not all right. */
export function lookAtChange(change: Change | null, { settings, neighbours }: Evidence) {
  return change?.seen && lookAt({ ...settings, ...change.to }, neighbours);
}

/** What stands in the way once the change is made: the causes that a look at it saw, if any. */
export function waitsBehind(change: Change | null, evidence: Evidence): ProblemCode[] {
  const look = lookAtChange(change, evidence);
  if (look?.status === 'old-tls') return ['tls-too-old'];
  return certificateCauses(look?.certificate?.faults ?? []);
}
