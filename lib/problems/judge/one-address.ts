import type { Evidence, Failure } from '@/lib/evidence/evidence';
import { notNowAtSignIn, offersNoWay, whileMeeting } from '@/lib/evidence/of-one-address';
import type { AddressReport } from '@/lib/evidence/reports';
import { offersUsableWay } from '@/lib/evidence/ways-to-sign-in';
import { takesNoPassword, takesNoSignIn } from './signed-in';

/** Whether what stopped the check lies at one address of the host: the same settings lead to another that answers as it should. */
export function isOfOneAddress(evidence: Evidence): boolean {
  const { failure } = evidence;
  const isSo = failure ? whileMeeting(failure) || offersNoWay(failure) : lacksWay(evidence);
  return isSo && soundAddress(evidence) !== undefined;
}

/** Another address of the host that answers as it should: with a sign-in too, where the one of the check got as far as that. */
export function soundAddress(evidence: Evidence): AddressReport | undefined {
  return evidence.addresses.find((each) => each.answers === 'ok' && !isWithoutWay(each, evidence));
}

/** An address without the sign-in that is missed at the one of the check, or that is there: what another address has to have. */
export function isWithoutWay({ answers, offer }: AddressReport, evidence: Evidence): boolean {
  const { failure, settings, signIn, mode, byToken } = evidence;
  const isAsked = settings.encryption !== 'none' && (signIn || mode === 'server');
  const isMet = !failure || !whileMeeting(failure);
  return answers === 'ok' && isAsked && isMet && !offersUsableWay(offer, byToken === true);
}

/** Whether nothing was wrong, and nobody could sign in with a password at the address of the check. */
function lacksWay(evidence: Evidence): boolean {
  return evidence.mode === 'server' && (takesNoSignIn(evidence) || takesNoPassword(evidence));
}

/** Another address that offers a sign-in, where the one of the check turned it down for now. */
export function otherForSignIn(evidence: Evidence): AddressReport | undefined {
  return evidence.failure && notNowAtSignIn(evidence.failure) ? soundAddress(evidence) : undefined;
}

/** Whether the server said no for now (4xx): an address that does so may be sound the next time. */
export function saysNotNow(failure: Failure | undefined): boolean {
  const code = failure?.reply?.code ?? 0;
  return code >= 400 && code < 500;
}
