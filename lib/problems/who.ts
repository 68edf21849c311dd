import type { Evidence } from '@/lib/evidence/evidence';
import { asksForEncryptionInVain, asksForSignInTooEarly } from './asked-in-vain';
import { isBehindStarttls } from './behind-starttls';
import { brokeRules } from './broke-rules';
import type { ProblemCode, WhoCanFix } from './codes';
import { factsOf } from './facts';
import { isMicrosoft } from './microsoft';
import { narrowerOf } from './narrower';
import { isOfOneAddress } from './one-address';
import { speaksOf, switchedOffFor } from './reply-says';
import { signedIn, turnsDownItsOffer } from './signed-in';
import { alertIn, clientCertificate, isPresentTls, wantsCertificate } from './tls-alert';

/**
 * Who can fix what a check found. In a check the visitor is the recipient too, and what is on a block list is our own
 * computer; what was seen can leave fewer people than the cause has in general.
 */
export function whoOf(problem: ProblemCode, evidence: Evidence): WhoCanFix[] {
  const { failure } = evidence;
  if (isOfOneAddress(evidence)) return ['provider'];
  if (problem === 'ip-blocklisted') return ['you'];
  const narrower = narrowerOf(failure?.reply, problem);
  if (narrower === 'federation' || narrower === 'unregistered-domain') return ['it'];
  if (failure?.masked) return ['network', 'provider'];
  // our own system did not let the call out
  if (problem === 'network-blocked' && failure?.code && !failure.reply) return ['site'];
  if (failure?.code === 'EINJECTED') return ['provider', 'network'];
  if (brokeRules(failure?.code)) return ['provider'];
  if (problem === 'server-temporary-failure' && failure?.code === 'EFLOOD') return ['provider'];
  if (asksForEncryptionInVain(problem, evidence) || asksForSignInTooEarly(problem, evidence))
    return ['provider'];
  if (problem === 'tls-too-old' && failure?.reply && isPresentTls(evidence)) return ['provider'];
  // our side has what Outlook has today
  if (problem === 'tls-too-old' && failure?.tlsOffered) return ['provider'];
  const brokenOff = problem === 'server-temporary-failure' || problem === 'tls-too-old';
  if (brokenOff && alertIn(failure?.code)) return ['provider'];
  if (problem === 'not-smtp-server' && isBehindStarttls(evidence)) return ['provider'];
  if (clientCertificate.test(failure?.code ?? '') || wantsCertificate(failure?.reply))
    return ['it', 'provider'];
  const ofSignIn = problem === 'auth-mechanism-unsupported' || problem === 'auth-required';
  if (ofSignIn && turnsDownItsOffer(evidence)) return ['provider', 'you'];
  if (problem === 'auth-bad-credentials' && signedIn(evidence)) return ['provider', 'you'];
  if (problem === 'auth-bad-credentials' && evidence.nameIsFixed)
    return speaksOf('nameForm', failure?.reply) ? ['it'] : ['you', 'it'];
  // it was our clock that judged it, not the visitor’s
  if (problem === 'cert-expired' && failure?.certificate) return ['provider'];
  if (problem === 'starttls-not-offered' && failure?.reply && failure.command === 'STARTTLS')
    return ['provider'];
  if (problem === 'auth-mechanism-unsupported' && evidence.offer?.authInClear) return ['provider'];
  // whoever has a mailbox of their own has the switch for it too, except at Microsoft
  if (problem === 'auth-smtp-disabled-tenant-or-mailbox' && failure?.reply && !isOfMicrosoft(evidence))
    return ['you', 'it'];
  if (problem === 'helo-rejected') return ['you', 'provider'];
  if (problem === 'auth-required' && signedIn(evidence)) return ['provider'];
  return factsOf(problem).who.filter((each) => each !== 'recipient');
}

function isOfMicrosoft({ settings, failure, byToken }: Evidence): boolean {
  return byToken || switchedOffFor(failure?.reply) !== null || isMicrosoft(settings.host);
}
