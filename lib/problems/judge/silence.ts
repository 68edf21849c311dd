import { isHangUp, isTimeout } from '@/lib/evidence/error-codes';
import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { type Judgement, likely, sure } from '@/lib/problems/catalogue/judgement';
import { alertIn } from './tls-alert';

/** The connection ended, or nothing more came. */
export function bySilence(evidence: Evidence, failure: Failure): Judgement | null {
  const { settings } = evidence;
  const { stage, code, answered, command } = failure;
  if (stage === 'encrypt' && code === 'ETLS')
    return evidence.offer?.starttls ? likely('starttls-not-offered') : sure('starttls-not-offered');
  if (stage === 'encrypt' && !code && /STARTTLS/i.test(command ?? '')) return sure('starttls-not-offered');
  // many a server hangs up in place of the words that a password is wrong, or that there were too many of them
  if (isHangUp(code) && stage === 'sign-in')
    return likely('server-closed-connection', ['auth-bad-credentials', 'auth-too-many-attempts']);
  if (isHangUp(code)) {
    // a server that has no line free, or no trust in who calls, may hang up before its first word
    const also: ProblemCode[] = ['ip-blocklisted', 'too-many-connections'];
    const isMet = hungUpAtOnce(failure, evidence) && !failure.secondAnswered;
    return likely('server-closed-connection', isMet ? also : []);
  }
  const late =
    (stage === 'greet' && /^(?:EHLO|HELO)$/.test(command ?? '')) ||
    // whoever agreed to encryption in words had spoken before
    (stage === 'greet' && settings.encryption === 'starttls' && evidence.tlsVersion !== undefined) ||
    (stage === 'encrypt' && settings.encryption === 'starttls') ||
    stage === 'sign-in' ||
    stage === 'sender' ||
    stage === 'recipient' ||
    stage === 'message';
  if (failure.secondAnswered) return likely('server-temporary-failure');
  if (late && isTimeout(code)) return likely('server-temporary-failure', ['server-closed-connection']);
  if (answered === 'silent' || isTimeout(code)) return likely('connect-timeout');
  if (answered === 'other') return likely('not-smtp-server');
  if (stage === 'encrypt' && /EPROTO|ERR_SSL/.test(code ?? '')) return likely('tls-too-old');
  return null;
}

/** Whether a connection that was ended by the other side had been made, and not a word been said. */
export function hungUpAtOnce(
  { stage, command, code, answered, banner }: Failure,
  { settings, tlsVersion }: Evidence,
): boolean {
  if (tlsVersion || alertIn(code) || answered === 'tls' || banner) return false;
  const handshake = stage === 'encrypt' && settings.encryption === 'tls';
  return stage === 'connect' || handshake || (stage === 'greet' && !command);
}
