import type { Evidence } from '@/lib/evidence/evidence';
import { changeFor } from './change';
import type { ProblemCode } from './codes';
import type { Diagnosis, Suspect } from './diagnosis';
import { factsOf } from './facts';
import { judge } from './judge';
import { suspectsOf } from './suspects';

/** Turns what one check saw into one problem and one change. Total: it answers for any evidence and never throws. */
export function diagnose(evidence: Evidence): Diagnosis {
  const { failure } = evidence;
  if (evidence.refused) return without('refused', ['you'], ['host', 'port']);
  if (failure?.afterFinalDot && !failure.reply) return without('unknown', ['you'], []);
  if (!failure) return without(evidence.mode === 'send' ? 'accepted' : 'server-ok', [], []);
  const { problem, confidence } = judge(evidence, failure);
  if (evidence.ownNetwork) return { ...without('problem', ['network'], []), problem, confidence };
  const change = changeFor(problem, evidence);
  const changed = Object.keys(change?.to ?? {}) as Suspect[];
  return {
    outcome: 'problem',
    problem,
    change,
    whoCanFix: change?.tested ? ['you'] : whoOf(problem),
    suspects: changed.length > 0 ? changed : suspectsOf(problem),
    confidence,
  };
}

/** In a check the visitor is the recipient too, and what is on a block list is our own computer. */
function whoOf(problem: ProblemCode): Diagnosis['whoCanFix'] {
  if (problem === 'ip-blocklisted') return ['you'];
  return factsOf(problem).who.filter((each) => each !== 'recipient');
}

function without(
  outcome: Diagnosis['outcome'],
  whoCanFix: Diagnosis['whoCanFix'],
  suspects: Suspect[],
): Diagnosis {
  return { outcome, problem: null, change: null, whoCanFix, suspects, confidence: 'sure' };
}
