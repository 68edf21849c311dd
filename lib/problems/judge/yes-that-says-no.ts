import type { Reply } from '@/lib/evidence/said';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { plainReply } from '@/lib/problems/plain/plain-reply';
import { withoutWarnings } from '@/lib/problems/plain/without-warnings';
import { matching, verdictOfReply } from '@/lib/problems/rules/match';
import { any } from '@/lib/problems/vocabulary/any';
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
    .filter((clause) => !toCome.test(clause) && !notYet.test(clause))
    .join(', ');
  return isNo(stated);
}

/** Whether the yes to a sign-in says beside it what may become a trouble: a password that runs out, a mailbox that is nearly full. */
export function warnsAtSignIn(reply: Reply): boolean {
  if (isBareYes(reply.text) || saysNo(reply)) return false;
  const told = toldAtSignIn(plainReply(reply));
  return told !== null && told.problem !== 'unknown';
}

/** A time that is to come, a share that is not the whole, and what is nearly so. */
const notYet = any(
  /\b(?:in|within|dans|en|tra|fra|em|over|om|za|binnen) (?:\w+ )?\d+ (?:\w+ )?(?:days?|hours?|weeks?|tagen?|stunden?|wochen?|jours?|heures?|dias?|horas?|giorni|giorno|ore|dagen|dag|dni|dnia)\b/,
  /через \d+ (?:дн|ден|час|недел)|\d+ ?(?:天|日|小时|時間)(?:后|後|以内|内)|还有 ?\d+ ?天/,
  /(?:^|[^\d.,])\d{1,2}(?:[.,]\d+)? ?%/,
  /\b(?:nearly|almost|soon|close to|fast|bald|beinahe|presque|bientot|casi|pronto|quasi|presto|quase|bijna|binnenkort|prawie|wkrotce)\b|(?:^| )(?:почти|скоро)(?: |$)|即将|快(?:满|到期)/,
);

/** Whoever says so of a mailbox or a message says no to neither name nor password. */
const notOfSignIn = new Set<ProblemCode>(['unknown', 'mailbox-full', 'message-too-large']);

function isNo(stated: string): boolean {
  const told = toldAtSignIn(stated);
  return told !== null && !notOfSignIn.has(told.problem) && told.confidence !== 'unsure';
}

function toldAtSignIn(stated: string) {
  return verdictOfReply(matching(stated, 'sign-in'), refused);
}
