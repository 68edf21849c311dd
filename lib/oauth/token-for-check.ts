import { isSameAddress } from './account';
import type { SignInProviders } from './configuration';
import { signIns } from './kept';

/** A token on its way into one check, and the name to sign in with. */
export type Granted = { username: string; accessToken: string };

/**
 * Hands a token over to one check, and forgets it. Null, and the token stays where it is, where this check may not have
 * it: the host is none of its provider's, or the address is neither the account's nor the one that the person typed before
 * signing in. The latter is for a mailbox that several people share: at Microsoft the owner's token opens it when its server
 * agrees (https://learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth).
 */
export function takeToken(
  providers: SignInProviders,
  id: string | undefined,
  wanted: { host: string; address: string },
): Granted | null {
  const kept = id ? signIns.look(id) : null;
  if (!id || kept?.at !== 'granted') return null;
  const { wish, names, byDevice } = kept;
  const provider = providers[wish.provider];
  if (!provider?.hosts.has(wanted.host)) return null;
  const own = names.some((name) => isSameAddress(name, wanted.address));
  const shared = wish.provider === 'microsoft' && !byDevice && isSameAddress(wish.address, wanted.address);
  if (!own && !shared) return null;
  if (signIns.take(id) === null) return null;
  return { username: wanted.address, accessToken: kept.reveal() };
}

/** Forgets a sign-in, wherever it stands. */
export function forgetSignIn(id: string | undefined): void {
  const kept = id ? signIns.take(id) : null;
  if (kept?.at === 'device') kept.stop();
}
