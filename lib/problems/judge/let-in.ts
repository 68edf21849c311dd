import type { Reply } from '@/lib/evidence/said';
import { plainReply } from '@/lib/problems/plain/plain-reply';
import { withoutWarnings } from '@/lib/problems/plain/without-warnings';
import { matching, verdictOfReply } from '@/lib/problems/rules/match';
import { clauseEnd } from '@/lib/problems/vocabulary/clause-end';
import { toCome } from '@/lib/problems/vocabulary/warned';

/** The code that the words of a refused sign-in stand behind (RFC 4954 §6). */
const refused = 535;

/** Whether the yes to a sign-in has words by which a no would be known. What may come is none. */
export function saysNoToSignIn(reply: Reply): boolean {
  const stated = withoutWarnings(plainReply(reply))
    .split(clauseEnd)
    .filter((clause) => !toCome.test(clause))
    .join(', ');
  const told = verdictOfReply(matching(stated, 'sign-in'), refused);
  return told !== null && told.problem !== 'unknown' && told.confidence !== 'unsure';
}
