import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { clientFor, scopeFor } from './client';
import type { SignInProvider } from './configuration';
import { hidden, keptSeconds, signIns, type Wish } from './kept';

/** Where a provider sends people back to, on this site. */
export const callbackPath = '/oauth/callback';

/**
 * Begins a sign-in (RFC 6749 §4.1 with PKCE, RFC 7636): `id` is for the browser's cookie, `url` is the provider's window.
 * `choose`: the window asks which account, though the browser is signed in already.
 */
export async function beginSignIn(
  provider: SignInProvider,
  site: string,
  wish: Wish,
  choose: boolean,
): Promise<{ id: string; url: string }> {
  const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
  const url = buildAuthorizationUrl(await clientFor(provider), {
    redirect_uri: `${site}${callbackPath}`,
    response_type: 'code',
    scope: scopeFor(provider),
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(choose ? { prompt: 'select_account' } : { login_hint: wish.address }),
  });
  const id = signIns.put({ at: 'begun', wish, state, reveal: hidden({ nonce, verifier }) }, keptSeconds);
  return { id, url: url.href };
}
