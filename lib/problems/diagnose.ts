import type { Evidence } from '@/lib/evidence/evidence';
import type { Diagnosis } from './diagnosis';

/** Turns what one check saw into one problem and one change. Total: it answers for any evidence and never throws. */
export function diagnose(evidence: Evidence): Diagnosis {
  const nothing = { problem: null, change: null, whoCanFix: [], suspects: [], confidence: 'sure' } as const;
  if (evidence.refused) return { outcome: 'refused', ...nothing, whoCanFix: [], suspects: [] };
  if (evidence.failure?.afterFinalDot) return { outcome: 'unknown', ...nothing, whoCanFix: [], suspects: [] };
  if (!evidence.failure) {
    return {
      outcome: evidence.mode === 'send' ? 'accepted' : 'server-ok',
      ...nothing,
      whoCanFix: [],
      suspects: [],
    };
  }
  return {
    outcome: 'problem',
    problem: 'unknown',
    change: null,
    whoCanFix: [],
    suspects: [],
    confidence: 'unsure',
  };
}
