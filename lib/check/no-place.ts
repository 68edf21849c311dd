import { counted } from './counted';
import type { CheckReply } from './events';
import { isRunning, runningChecksOf } from './registry';

/** Seconds until a place to wait may be free. */
const untilPlace = 30;

/** Why a check can neither run nor wait for its turn: all places are taken, or too many by this one visitor. Null where it can. */
export function noPlace(
  runId: string,
  who: string,
): Extract<CheckReply, { status: 'invalid' | 'wait' }> | null {
  const { turns, mostOfOne } = counted();
  if (isRunning(runId)) return { status: 'invalid', errors: { request: 'request' } };
  if (turns.full()) return { status: 'wait', seconds: untilPlace, what: 'queue' };
  return runningChecksOf(who) >= mostOfOne ? { status: 'wait', seconds: untilPlace, what: 'visitor' } : null;
}
