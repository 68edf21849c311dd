import type { ProblemCode } from './codes';
import type { Confidence } from './diagnosis';

/** A cause with how sure it is. `also`: what else it may be, likeliest first. */
export type Judgement = { problem: ProblemCode; confidence: Confidence; also: ProblemCode[] };

/** The words or bytes leave no other reading. */
export function sure(problem: ProblemCode): Judgement {
  return { problem, confidence: 'sure', also: [] };
}

/** What it usually is. */
export function likely(problem: ProblemCode, also: ProblemCode[] = []): Judgement {
  return { problem, confidence: 'likely', also };
}

/** A lead, to be said as one. */
export function unsure(problem: ProblemCode, also: ProblemCode[] = []): Judgement {
  return { problem, confidence: 'unsure', also };
}

/** No cause can be told. */
export const untold: Judgement = unsure('unknown');
