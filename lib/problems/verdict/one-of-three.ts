import { isTimeout } from '@/lib/evidence/error-codes';
import type { Evidence, Failure } from '@/lib/evidence/evidence';

/** Sender, recipient and DATA left at once (RFC 2920 §3.1), and the sender alone was answered: not what programs do that send one at a time. */
export function answeredOneOfThree({ offer }: Evidence, { stage, code, reply, answered }: Failure): boolean {
  return offer?.pipelining === true && stage === 'recipient' && !reply && !answered && isTimeout(code);
}
