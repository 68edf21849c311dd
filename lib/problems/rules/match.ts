import type { Stage } from '@/lib/evidence/stages';
import type { ProblemCode } from '../codes';
import { type Judgement, likely } from '../judgement';
import type { Rule } from './rule';
import { rules } from './rules';

/** The rules that fit a text in its plain form, best first. */
export function matching(text: string, stage?: Stage): Rule[] {
  return rules.filter(
    (rule) =>
      (!rule.stages || (stage !== undefined && rule.stages.includes(stage))) &&
      rule.says.some((pattern) => pattern.test(text)) &&
      !rule.unless?.test(text),
  );
}

/** A passing reply (4xx) is none of these, whatever else its words say. */
const lasting = new Set<ProblemCode>([
  'auth-bad-credentials',
  'recipient-rejected',
  'content-or-spam-rejected',
]);

/** A judgement of a reply with this code: 4xx is "not now" before it is anything lasting. */
export function inTime(judged: Judgement, code: number | undefined): Judgement {
  // 435 is 535 under Postfix's soft_bounce: as lasting as that
  const notNow = code !== undefined && code >= 400 && code < 500 && code !== 435;
  if (!notNow || !lasting.has(judged.problem)) return judged;
  return likely('server-temporary-failure', [judged.problem, 'greylisted']);
}

/** What the best of these rules says of a reply with this code. Null: none. */
export function verdictOfReply(fitting: Rule[], code: number | undefined): Judgement | null {
  const judged = verdictOf(fitting);
  return judged && (fitting[0]?.lasting ? judged : inTime(judged, code));
}

/** What the best of these rules says. Words that fit another cause as well are not `sure`. Null: none. */
function verdictOf(fitting: Rule[]): Judgement | null {
  const [winner] = fitting;
  if (!winner) return null;
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
