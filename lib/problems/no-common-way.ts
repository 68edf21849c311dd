import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { Found } from './diagnosis';
import type { LiveWords } from './live-words';
import { isMicrosoft } from './microsoft';
import { turnsDownItsOffer } from './signed-in';
import { clientCertificate, wantsCertificate } from './tls-alert';

/** Which words say why there was no way to sign in that both have. Null: the general ones. */
export function whyNoCommonWay(
  { code, reply, command }: Failure,
  evidence: Evidence,
  { change }: Pick<Found, 'change'>,
): LiveWords | null {
  const { offer, byToken } = evidence;
  if (clientCertificate.test(code ?? '') || wantsCertificate(reply)) return 'client-certificate';
  if (code === 'EASKSON') return 'auth-endless';
  if (byToken && code === 'ENOMECHANISM') return 'token-not-offered';
  if (code === 'ENOAUTH' && command === 'HELO') return 'auth-helo-only';
  if (code === 'ENOAUTH') return offer?.authInClear ? 'auth-before-only' : 'auth-not-offered';
  if (turnsDownItsOffer(evidence)) return 'auth-offered-refused';
  if (code !== 'ENOMECHANISM' || !offer || offer.auth.length === 0) return null;
  if (change?.tested) return 'auth-other-port';
  return offer.auth.some((way) => /^(?:NTLM|GSSAPI|GSS-SPNEGO)$/.test(way))
    ? 'auth-windows-network'
    : 'auth-other-ways';
}

/** The same where all that is taken is a sign-in by a window: by what is offered, or by the words of a refusal. */
export function whyNoPassword(
  { code, reply }: Failure,
  { settings }: Evidence,
  { change }: Pick<Found, 'change'>,
): LiveWords | null {
  if (reply && !isMicrosoft(settings.host)) return 'auth-window-said';
  if (code !== 'ENOMECHANISM') return null;
  return change?.tested ? 'auth-other-port' : 'auth-window-only';
}
