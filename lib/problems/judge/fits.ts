import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { signedIn } from './signed-in';
import { wantsCertificate } from './tls-alert';

/** The stages before anybody was named to whom a message should go. */
export const beforeSending = new Set<Failure['stage']>(['look-up', 'connect', 'encrypt', 'greet', 'sign-in']);

/** Nobody could have signed in yet. */
export function isBeforeSignIn({ stage }: Pick<Failure, 'stage'>): boolean {
  return stage !== 'sign-in' && beforeSending.has(stage);
}

/** Causes that lie in an account, its password or its token, or in who signs in from where. */
const ofAccount = /^(?:auth-(?:bad|app|basic|smtp|account|blocked)-|oauth-|mailbox-full)/;

/** Causes that lie in a message, its sender or its recipient. */
const ofMessage = /^(?:sender-|recipient-|message-|content-)/;

/** What a live reply cannot mean, given what was done: signed in is not "no sign-in", and our own side is not Outlook. */
export function fits(problem: ProblemCode, evidence: Evidence, { stage, reply, unsaid }: Failure): boolean {
  if (problem === 'local-client-problem' || problem === 'incoming-server-problem' || problem === 'unknown')
    return false;
  // whoever answers has been found and reached
  if (/^(?:connect-|dns-)/.test(problem)) return false;
  // nobody has signed in yet, so nothing of it can have been refused
  if (isBeforeSignIn({ stage }) && ofAccount.test(problem)) return false;
  // nor can a password be wrong that nobody gave, or a rule stop a sign-in that nobody made
  if (/^auth-(?:bad|blocked)-/.test(problem) && !evidence.signIn) return false;
  if (problem === 'auth-bad-credentials' && unsaid === 'both') return false;
  // nobody has been named yet from whom or to whom a message should go, and nothing of it has been shown
  if (ofMessage.test(problem) && beforeSending.has(stage)) return false;
  if (problem === 'recipient-rejected' && stage === 'sender') return false;
  // a server does not see how its own certificate and its first words look to us
  if (/^(?:cert|tls-wrong-mode)-/.test(problem)) return false;
  // we have said EHLO, and who asks for it has lost count
  if (problem === 'helo-rejected' && reply?.code === 503) return false;
  if (problem === 'auth-mechanism-unsupported' && stage !== 'sign-in' && !wantsCertificate(reply))
    return false;
  return !(problem === 'auth-required' && signedIn(evidence));
}
