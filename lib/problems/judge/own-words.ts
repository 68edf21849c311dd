import type { Failure } from '@/lib/evidence/evidence';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { type Judgement, likely, unsure } from '@/lib/problems/catalogue/judgement';
import { matching, verdictOfReply } from '@/lib/problems/rules/match';

/**
 * A client turned away by a table, and the words that an administrator wrote there. Where there are none Postfix says "Access
 * denied". source: https://www.postfix.org/access.5.html checked: 2026-11
 */
const ofClient =
  /\bclient host (?:rejected|denied|refused):(?! ?(?:access|permission) denied) ?([^|]{4,300})/;

const bare = /\bclient host rejected: (?:access|permission) denied/;

/**
 * What a reply tells in which those words decide: what stands before them says only who was refused, and is otherwise read as
 * a block list. `text` is in its plain form, `judged` what the whole of it tells, `fits` whether a cause can be meant. Words that
 * point nowhere are at most likely a block list, and with 4xx "not now" first.
 */
export function byOwnWords(
  judged: Judgement,
  text: string,
  { stage, reply }: Pick<Failure, 'stage' | 'reply'>,
  fits: (problem: ProblemCode) => boolean,
): Judgement {
  if (judged.problem !== 'ip-blocklisted' || !reply) return judged;
  if (judged.confidence === 'sure' && bare.test(text)) return likely(judged.problem, judged.also);
  const words = ofClient.exec(text)?.[1];
  if (!words) return judged;
  const fitting = matching(`${reply.code} ${reply.status ?? ''} ${words}`, stage).filter(({ problem }) =>
    fits(problem),
  );
  const told = verdictOfReply(fitting, reply.code);
  if (told?.problem === 'ip-blocklisted') return told;
  if (told) return likely(told.problem, [...new Set<ProblemCode>(['ip-blocklisted', ...told.also])]);
  if (reply.code < 500) return likely('server-temporary-failure', ['ip-blocklisted', 'greylisted']);
  return stage === 'greet' ? unsure('ip-blocklisted') : likely('ip-blocklisted', judged.also);
}
