import type { Evidence } from '@/lib/evidence/evidence';
import type { ProblemCode } from './codes';
import { type Mailboxes, mailboxesOf } from './microsoft';
import type { TextExplanation } from './text/explain-text';

const problems = [
  'auth-basic-disabled',
  'auth-smtp-disabled-tenant-or-mailbox',
  'auth-bad-credentials',
] as const satisfies ProblemCode[];

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

/** The same of a pasted text. A server that says the password is wrong is believed. */
export function mailboxStepsOfText({ problem, narrower, mailboxes = [] }: TextExplanation) {
  const [only, other] = mailboxes;
  if (!only || other || (problem === 'auth-bad-credentials' && narrower !== 'microsoft-refused')) return null;
  return mailboxSteps(problem, only);
}

/** Whether nobody but the visitor can do something about a pasted text: a private mailbox has no IT. */
export function isForPersonalMailbox(judged: TextExplanation): boolean {
  return judged.mailboxes?.join() === 'personal' && mailboxStepsOfText(judged) !== null;
}
