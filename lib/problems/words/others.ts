import type { Evidence } from '@/lib/evidence/evidence';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Diagnosis } from '@/lib/problems/catalogue/diagnosis';
import type { Variant } from '@/lib/problems/catalogue/variants';
import { waitsBehind } from '@/lib/problems/change/waits-behind';
import type { Translator } from '@/lib/text/translator';

/** Another cause that it may be, and its title. */
export type Other = { problem: ProblemCode; title: string };

/** More than this many leads help nobody on. */
const most = 3;

/** Causes of which no live check can have seen anything: it goes by our network, and not by the visitor’s. */
const unseen = new Set<ProblemCode>([
  'unknown',
  'local-client-problem',
  'incoming-server-problem',
  'network-blocked',
]);

/** What the title of these words says, whatever cause they are chosen for. */
const saidBy: Partial<Record<Variant, ProblemCode>> = { 'signed-in-refused': 'auth-bad-credentials' };

/**
 * What else it may be, for a visitor whom the steps do not help: at most three, likeliest first. None where the cause is
 * sure, where a change was tried and answers as it should, and what only waits behind a change.
 */
export function othersOf(diagnosis: Diagnosis, evidence: Evidence, t: Translator): Other[] {
  const { problem, confidence, also, change, words } = diagnosis;
  if (!problem || problem === 'unknown' || confidence === 'sure' || change?.tested) return [];
  const behind = waitsBehind(change, evidence);
  return also
    .filter((code) => !unseen.has(code) && !(words && saidBy[words] === code) && !behind.includes(code))
    .slice(0, most)
    .map((code) => ({ problem: code, title: t(`problems.causes.${code}.title`) }));
}
