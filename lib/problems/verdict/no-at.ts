import type { Failure } from '@/lib/evidence/evidence';
import { beforeMessage } from '@/lib/problems/judge/asked-in-vain';

/** A no that points to no single cause is told by where it came, whatever it may be about. */
export function noAt(failure: Failure) {
  if (failure.stage === 'sender') return 'no-at-sender';
  if (failure.stage === 'recipient') return 'no-at-recipient';
  return beforeMessage(failure) ? 'refused-unseen' : 'refused-message';
}
