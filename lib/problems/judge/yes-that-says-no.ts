import type { Reply } from '@/lib/evidence/said';
import { plainReply } from '@/lib/problems/plain/plain-reply';
import { withoutWarnings } from '@/lib/problems/plain/without-warnings';
import { matching, verdictOfReply } from '@/lib/problems/rules/match';
import { clauseEnd } from '@/lib/problems/vocabulary/clause-end';
import { toCome } from '@/lib/problems/vocabulary/warned';

/** The code that the words of a refused sign-in stand behind (RFC 4954 §6). */
const refused = 535;

/** Words of which a yes is made, and no no. */
const assenting = new Set(
  'accepted ahead auth authenticated authentication authorized complete completed go granted in is logged login now ok okay passed sasl session success successful successfully succeeded user welcome you are'.split(
    ' ',
  ),
);

/** Whether the yes to a sign-in has words by which a no would be known. What may come is none. */
export function saysNoToSignIn(reply: Reply): boolean {
  return !isBareYes(reply.text) && saysNo(reply);
}

/** Nearly every yes: it needs no rules. */
function isBareYes(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .every((word) => !word || assenting.has(word));
}

function saysNo(reply: Reply): boolean {
  const stated = withoutWarnings(plainReply(reply))
    .split(clauseEnd)
    .filter((clause) => !toCome.test(clause))
    .join(', ');
  const told = verdictOfReply(matching(stated, 'sign-in'), refused);
  return told !== null && told.problem !== 'unknown' && told.confidence !== 'unsure';
}
