import type { Diagnosis } from '@/lib/problems/catalogue/diagnosis';

/** An outcome with no cause and nothing to change. */
export function without(
  outcome: Diagnosis['outcome'],
  whoCanFix: Diagnosis['whoCanFix'],
  suspects: Diagnosis['suspects'],
): Diagnosis {
  return {
    outcome,
    problem: null,
    change: null,
    whoCanFix,
    suspects,
    confidence: 'sure',
    also: [],
    words: null,
  };
}
