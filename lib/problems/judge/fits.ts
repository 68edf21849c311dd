import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { signedIn } from './signed-in';
import { wantsCertificate } from './tls-alert';

/** The stages before anybody was named to whom a message should go. */
export const beforeSending = new Set<Failure['stage']>(['look-up', 'connect', 'encrypt', 'greet', 'sign-in']);

/** Causes that lie in an account, its password or its token. */
const ofAccount = /^(?:auth-(?:bad|app|basic|smtp|account)-|oauth-)/;

/** What a live reply cannot mean, given what was done: signed in is not "no sign-in", and our own side is not Outlook. */
export function fits(problem: ProblemCode, evidence: Evidence, { stage, reply }: Failure): boolean {
  if (problem === 'local-client-problem' || problem === 'incoming-server-problem' || problem === 'unknown')
    return false;
  // whoever answers has been found and reached
  if (/^(?:connect-|dns-)/.test(problem)) return false;
  // nobody has signed in yet, so nothing of it can have been refused
  if (stage !== 'sign-in' && beforeSending.has(stage) && ofAccount.test(problem)) return false;
  // nobody has been named yet to whom a message should go, and nothing of it has been shown
  if (problem === 'recipient-rejected' && stage === 'sender') return false;
  if (problem === 'recipient-rejected' || problem === 'content-or-spam-rejected')
    return !beforeSending.has(stage);
  // a server does not see how its own certificate and its first words look to us
  if (/^(?:cert|tls-wrong-mode)-/.test(problem)) return false;
  // we have said EHLO, and who asks for it has lost count
  if (problem === 'helo-rejected' && reply?.code === 503) return false;
  if (problem === 'auth-mechanism-unsupported' && stage !== 'sign-in' && !wantsCertificate(reply))
    return false;
  return !(problem === 'auth-required' && signedIn(evidence));
}
