import type { Stage } from '@/lib/evidence/stages';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { type Judgement, likely } from '@/lib/problems/catalogue/judgement';
import { longestSentence, sentenceEnd } from '@/lib/problems/vocabulary/clause-end';
import type { Rule } from './rule';
import { rules } from './rules';

/** The rules that fit a text in its plain form, best first. */
export function matching(text: string, stage?: Stage, table = rules): Rule[] {
  const clauses = text.split(sentenceEnd);
  return table.filter(
    (rule) =>
      (!rule.stages || (stage !== undefined && rule.stages.includes(stage))) &&
      (rule.says.some((pattern) => pattern.test(text)) || isTogether(rule, clauses)) &&
      !rule.unless?.test(text),
  );
}

function isTogether({ together }: Rule, clauses: string[]): boolean {
  if (!together) return false;
  return clauses.some(
    (clause) => clause.length <= longestSentence && together.every((part) => part.test(clause)),
  );
}

/** A passing reply (4xx) is none of these, whatever else its words say. */
const lasting = new Set<ProblemCode>([
  'auth-bad-credentials',
  'recipient-rejected',
  'content-or-spam-rejected',
]);

/** Refusals that stand for a setting and may as well pass: with 4xx they are not `sure`, and "not now" is named first. */
const mayPass = new Set<ProblemCode>(['relay-denied', 'sender-not-allowed', 'helo-rejected']);

/** A judgement of a reply with this code: 4xx is "not now" before it is anything lasting. */
export function inTime(judged: Judgement, code: number | undefined): Judgement {
  // 435 is 535 under Postfix's soft_bounce: as lasting as that
  const notNow = code !== undefined && code >= 400 && code < 500 && code !== 435;
  if (notNow && mayPass.has(judged.problem) && judged.confidence === 'sure')
    return likely(judged.problem, [...new Set<ProblemCode>(['server-temporary-failure', ...judged.also])]);
  if (!notNow || !lasting.has(judged.problem)) return judged;
  return likely('server-temporary-failure', [judged.problem, 'greylisted']);
}

/** What the best of these rules says of a reply with this code. Null: none. */
export function verdictOfReply(fitting: Rule[], code: number | undefined): Judgement | null {
  const judged = verdictOf(fitting);
  if (!judged) return null;
  const told = fitting[0]?.lasting ? judged : inTime(judged, code);
  // these answer a sign-in alone (RFC 4954 §6): it was not left out
  const answersSignIn = code === 534 || code === 535;
  return answersSignIn ? { ...told, also: told.also.filter((other) => other !== 'auth-required') } : told;
}

/** What the best of these rules says. Words that fit another cause as well are not `sure`. Null: none. */
function verdictOf(fitting: Rule[]): Judgement | null {
  const [winner] = fitting;
  if (!winner) return null;
  if (winner.settled)
    return { problem: winner.problem, confidence: winner.confidence, also: winner.also ?? [] };
  const contested = fitting.some(
    ({ problem, confidence, general }) =>
      !general &&
      confidence !== 'unsure' &&
      problem !== winner.problem &&
      problem !== 'server-temporary-failure',
  );
  const sureness = contested && winner.confidence === 'sure' ? 'likely' : winner.confidence;
  // where a reason is sure, the bare no beside it is that same reason
  const beside = sureness === 'sure' ? fitting.filter(({ general }) => !general) : fitting;
  const others = [...beside.map((rule) => rule.problem), ...(winner.also ?? [])];
  const also = [...new Set(others)].filter((code) => code !== winner.problem);
  return { problem: winner.problem, confidence: sureness, also };
}
