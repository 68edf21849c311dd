import type { Evidence } from '@/lib/evidence/evidence';
import { diagnose } from '@/lib/problems/verdict/diagnose';
import { explain } from '@/lib/problems/words/explain';
import { replyWords } from '@/lib/problems/words/shown';
import type { CheckInput } from './check-input';
import type { VerdictEvent } from './events';

/** What was seen, judged and put into the visitor's words. */
export function verdictOf(
  { settings, t, labels, sameComputer }: CheckInput,
  evidence: Evidence,
  rest: { number: string | null; transcript: string[]; at: Date; ms: number },
): VerdictEvent {
  const diagnosis = diagnose(evidence);
  const { outcome, problem, change, whoCanFix, suspects, confidence, also } = diagnosis;
  return {
    type: 'verdict',
    outcome,
    problem,
    change,
    whoCanFix,
    suspects,
    confidence,
    also,
    ...explain(diagnosis, evidence, { t, labels, at: rest.at, number: rest.number, sameComputer }),
    tried: settings,
    mode: evidence.mode,
    number: rest.number,
    receipt: evidence.receipt ? replyWords(evidence.receipt) : null,
    stages: evidence.stages,
    neighbours: evidence.neighbours.map(({ port, encryption, status, ms }) => ({
      port,
      encryption,
      status,
      ms,
    })),
    transcript: rest.transcript,
    at: rest.at.toISOString(),
    ms: rest.ms,
  };
}
