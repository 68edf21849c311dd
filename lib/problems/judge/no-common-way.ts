import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { Offer } from '@/lib/evidence/said';
import { stopCodes } from '@/lib/evidence/stop-codes';
import type { Found } from '@/lib/problems/catalogue/diagnosis';
import type { Variant } from '@/lib/problems/catalogue/variants';
import { isMicrosoft } from '@/lib/providers/microsoft-hosts';
import { turnsDownItsOffer } from './signed-in';
import { clientCertificate, wantsCertificate } from './tls-alert';

/** Which words say why there was no way to sign in that both have. Null: the general ones. */
export function whyNoCommonWay(
  { code, reply, command }: Failure,
  evidence: Evidence,
  { change }: Pick<Found, 'change'>,
): Variant | null {
  const { offer, byToken } = evidence;
  if (clientCertificate.test(code ?? '') || wantsCertificate(reply)) return 'client-certificate';
  if (code === stopCodes.asksOn) return 'auth-endless';
  if (code === stopCodes.asksMore) return 'auth-asks-more';
  if (byToken && code === stopCodes.noMechanism) return 'token-not-offered';
  if (code === stopCodes.noAuth && command === 'HELO') return 'auth-helo-only';
  if (code === stopCodes.noAuth) return brokenOffer(evidence) ?? 'auth-not-offered';
  if (turnsDownItsOffer(evidence)) return 'auth-offered-refused';
  if (code !== stopCodes.noMechanism || !offer || offer.auth.length === 0) return null;
  if (change?.tested) return 'auth-other-port';
  return byOffer(offer);
}

/**
 * Why a server that is fine but for that offers no sign-in: there was one before the line was encrypted; or it offers to encrypt a
 * line that is encrypted, and so does not know that it is. Null where it may be meant so.
 */
export function brokenOffer({ offer, settings }: Evidence) {
  if (offer?.authInClear?.length) return 'auth-before-only' as const;
  return offer?.starttls && settings.encryption === 'tls' ? ('auth-behind-tls' as const) : null;
}

/** Whether these words say that a port names no way to sign in, and not that it should: a relay’s may be meant so. */
export function namesNoWay(words: Variant | null): boolean {
  return words === 'auth-not-offered' || words === 'auth-helo-only';
}

/** Ways to sign in by a token of a window (RFC 7628, and Microsoft’s and Google’s own), and those of a Windows network. */
const byWindow = /^(?:XOAUTH2|OAUTHBEARER)$/;
const byNetwork = /^(?:NTLM|GSSAPI|GSS-SPNEGO)$/;

/** Whether all that a server offers is a sign-in by a window: it takes no passwords at all. */
export function isWindowOnly(offer: Offer | undefined): boolean {
  return !!offer?.auth.length && offer.auth.every((way) => byWindow.test(way));
}

/** Those that are the sign-in of a Windows network. */
export function networkWays(offer: Offer | undefined): string[] {
  return offer?.auth.filter((way) => byNetwork.test(way)) ?? [];
}

/** Whether there is one among them that Outlook is not known to use, password aside. */
export function hasUnknownWays(offer: Offer | undefined): boolean {
  return offer?.auth.some((way) => !byWindow.test(way) && !byNetwork.test(way)) ?? false;
}

function byOffer(offer: Offer): Variant {
  if (offer.auth.some((way) => byWindow.test(way))) return 'auth-window-among';
  return networkWays(offer).length > 0 ? 'auth-windows-network' : 'auth-other-ways';
}

/** The same where all that is taken is a sign-in by a window: by what is offered, or by the words of a refusal. */
export function whyNoPassword(
  { code, reply }: Failure,
  { settings }: Evidence,
  { change }: Pick<Found, 'change'>,
): Variant | null {
  if (reply && !isMicrosoft(settings.host)) return 'auth-window-said';
  if (code !== stopCodes.noMechanism) return null;
  return change?.tested ? 'auth-other-port' : 'auth-window-only';
}
