import { isHangUp, isTimeout } from '@/lib/evidence/error-codes';
import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { NeighbourReport } from '@/lib/evidence/reports';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { lookAt } from '@/lib/problems/judge/look-at';

/** A failure with what a look at the tried port itself, begun with TLS, tells of it. */
export function seenBeside(failure: Failure, evidence: Evidence): Failure {
  const { settings, neighbours } = evidence;
  const look = lookAt({ port: settings.port, encryption: 'tls' }, neighbours);
  // where TLS comes first, whether a mail server is behind it at all
  if (failure.code === stopCodes.tlsFirst && look && isStranger(look))
    return { ...failure, code: stopCodes.notSmtp, answered: look.answered ?? 'other' };
  const wasGreeted = look?.status === 'wrong-mode' && look.answered === 'smtp';
  return wasGreeted && heardNothing(failure, evidence) ? { ...failure, secondAnswered: true } : failure;
}

/** Whether something else than a mail server spoke behind TLS, whatever its certificate. */
function isStranger({ status, answered }: NeighbourReport): boolean {
  if (status !== 'bad-certificate') return status === 'not-smtp';
  return answered !== undefined && answered !== 'smtp' && answered !== 'silent';
}

/** Whether a call that begins in plain words was ended, or left, without one. */
function heardNothing(failure: Failure, { settings, tlsVersion }: Evidence): boolean {
  const { stage, code, reply, banner, command, answered, secondTurnedAway } = failure;
  if (stage !== 'greet' || settings.encryption === 'tls' || tlsVersion || secondTurnedAway) return false;
  if (reply || banner || command) return false;
  return isHangUp(code) || (isTimeout(code) && answered === 'silent');
}
