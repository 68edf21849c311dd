import type { Evidence } from '@/lib/evidence/evidence';
import type { Diagnosis } from '@/lib/problems/catalogue/diagnosis';
import { isSetAside } from '@/lib/problems/judge/set-aside';
import { isOwnComputer } from '@/lib/settings/inside-name';
import { greeted } from './greeted';
import { stopped } from './stopped';
import { without } from './without';

/** Turns what one check saw into one problem and one change. Total: it answers for any evidence and never throws. */
export function diagnose(evidence: Evidence): Diagnosis {
  const { failure } = evidence;
  if (wasNotCalled(evidence)) return without('refused', [], ['host', 'port']);
  if (failure?.afterFinalDot && !failure.reply)
    return { ...without('unknown', [], []), problem: 'unknown', words: 'no-receipt' };
  if (failure) return stopped(evidence, failure);
  if (evidence.mode === 'server') return greeted(evidence);
  return { ...without('accepted', [], []), confidence: isSetAside(evidence.receipt) ? 'unsure' : 'sure' };
}

/** The guard left the target alone, or the name is kept for the computer of whoever asks and was looked up for nobody. */
function wasNotCalled({ refused, failure, settings }: Evidence): boolean {
  return refused === true || (failure?.stage === 'look-up' && isOwnComputer(settings.host));
}
