import type { Evidence } from '@/lib/evidence/evidence';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { type Mailboxes, mailboxesOf } from '@/lib/problems/catalogue/microsoft';
import type { Variant } from '@/lib/problems/catalogue/variants';
import type { TextExplanation } from '@/lib/problems/text/explain-text';

const problems = [
  'auth-basic-disabled',
  'auth-smtp-disabled-tenant-or-mailbox',
  'auth-bad-credentials',
] as const satisfies ProblemCode[];

/** Where the steps stand for a refused sign-in at Microsoft, whosever mailbox it is. */
const stepsOfEither = 'verdict.microsoft-refused.steps' as const;

/** Words that are about any mailbox at Microsoft. */
const ofAnyMailbox: readonly Variant[] = ['microsoft-refused', 'sending-off-microsoft', 'signed-in-refused'];

/**
 * Where the steps stand (a key under `problems`) at a server of Microsoft’s whose mailboxes are known: work or school and
 * private ones are put right in different ways. Null where both kinds can be meant, and for causes that are alike for both.
 */
function mailboxSteps(problem: ProblemCode, mailboxes: Mailboxes | null) {
  const told = problems.find((each) => each === problem);
  return told && mailboxes ? (`pasted.mailboxes.${mailboxes}.${told}.steps` as const) : null;
}

/** The same at the server of a check. */
export function mailboxStepsAt(problem: ProblemCode, { settings, domain }: Evidence) {
  return mailboxSteps(problem, mailboxesOf(settings.host, domain));
}

/** The same of a pasted text. */
export function mailboxStepsOfText({ problem, narrower, mailboxes = [] }: TextExplanation) {
  const [only, other] = mailboxes;
  if (only && other && !narrower && problem === 'auth-bad-credentials') return stepsOfEither;
  return only && !other && leavesSteps(narrower) ? mailboxSteps(problem, only) : null;
}

/** Whether words may have other steps than their own: those of the cause, and those that are about any mailbox at Microsoft. */
export function leavesSteps(words: Variant | null | undefined): boolean {
  return !words || ofAnyMailbox.some((each) => each === words);
}

/** Whether nobody but the visitor can do something about a pasted text: a private mailbox has no IT. */
export function isForPersonalMailbox(judged: TextExplanation): boolean {
  return judged.mailboxes?.join() === 'personal' && mailboxStepsOfText(judged) !== null;
}
