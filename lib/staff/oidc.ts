import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { apart } from '@/lib/process/apart';
import type { Environment } from '@/lib/process/environment';
import { type OidcSettings, staffName } from './oidc-settings';
import { type CookieStore, sealedCookie } from './sealed-cookie';

type Place = { env: Environment; site: string; store: CookieStore };
type Begun = { state: string; nonce: string; verifier: string };

/** Where the provider sends staff back to. */
const callbackPath = '/staff/callback';

/** How long one may take at the provider, in seconds. */
const patience = 600;

/** Discovered once; asked for again where that did not work. */
const found = new Map<string, Promise<Configuration>>();

function clientOf({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  const known = found.get(issuer.href);
  if (known) return known;
  const execute = [
    enableNonRepudiationChecks,
    ...(issuer.protocol === 'http:' ? [allowInsecureRequests] : []),
  ];
  const asked = apart(() => discovery(issuer, clientId, clientSecret, undefined, { execute, timeout: 10 }));
  found.set(issuer.href, asked);
  asked.catch(() => found.delete(issuer.href));
  return asked;
}

/**
 * The address to send the browser to: code flow with PKCE, state and nonce, which wait in a sealed cookie of ten minutes. Throws
 * where the provider does not answer.
 */
export async function beginOidc(settings: OidcSettings, place: Place): Promise<string> {
  const begun = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
  const client = await clientOf(settings);
  const cookie = await waiting(place);
  Object.assign(cookie, begun satisfies Begun);
  await cookie.save();
  return buildAuthorizationUrl(client, {
    redirect_uri: `${place.site}${callbackPath}`,
    scope: 'openid email profile',
    code_challenge: await calculatePKCECodeChallenge(begun.verifier),
    code_challenge_method: 'S256',
    state: begun.state,
    nonce: begun.nonce,
  }).href;
}

/** Who came back. `stranger`: signed in there, not staff here. `broken`: no answer to what this browser asked, or none that holds. */
export async function finishOidc(
  settings: OidcSettings,
  query: URLSearchParams,
  place: Place,
): Promise<{ ok: true; name: string } | { ok: false; why: 'stranger' | 'broken' }> {
  const cookie = await waiting(place);
  const { state, nonce, verifier } = cookie;
  // one answer for one question
  cookie.destroy();
  if (!state || !nonce || !verifier) return { ok: false, why: 'broken' };
  try {
    const tokens = await authorizationCodeGrant(
      await clientOf(settings),
      new URL(`${place.site}${callbackPath}?${query}`),
      { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
    );
    const name = staffName(settings, tokens.claims() ?? {});
    return name === null ? { ok: false, why: 'stranger' } : { ok: true, name };
  } catch {
    return { ok: false, why: 'broken' };
  }
}

function waiting({ env, site, store }: Place) {
  return sealedCookie<Begun>(store, { env, site, name: 'staff-begun', seconds: patience });
}
