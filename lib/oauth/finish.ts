import { timingSafeEqual } from 'node:crypto';
import {
  authorizationCodeGrant,
  type TokenEndpointResponse,
  type TokenEndpointResponseHelpers,
} from 'openid-client';
import { namesOf } from './account';
import { callbackPath } from './begin';
import { clientFor, maySend } from './client';
import type { SignInProvider, SignInProviders } from './configuration';
import { type Fault, faultOf, readFault } from './faults';
import { hidden, type Kept, keptSeconds, signIns, type Wish } from './kept';

/** What a browser brought back: its cookie's id, and the query of the address. */
export type Return = { id: string | undefined; query: URLSearchParams; site: string };

/**
 * Ends a sign-in that this very browser began: the answer's `state` must be its own, and it can be ended once. `id` is a new
 * one, for the cookie. Null where there is nothing to end: a stranger's answer, a second one, one that came too late.
 */
export async function finishSignIn(
  providers: SignInProviders,
  { id, query, site }: Return,
): Promise<{ id: string; wish: Wish } | null> {
  const begun = id ? signIns.look(id) : null;
  // an answer that is not for this browser's own question leaves the question open
  if (!id || begun?.at !== 'begun' || !isSame(query.get('state'), begun.state)) return null;
  if (signIns.take(id) === null) return null;
  const { wish } = begun;
  const provider = providers[wish.provider];
  const ended = provider
    ? await exchange(provider, begun, query, site)
    : failed(wish, { fault: 'setup', code: null });
  return { id: signIns.put(ended, keptSeconds), wish };
}

async function exchange(
  provider: SignInProvider,
  { wish, state, reveal }: Extract<Kept, { at: 'begun' }>,
  query: URLSearchParams,
  site: string,
): Promise<Kept> {
  const error = query.get('error');
  if (error) return failed(wish, readFault(error, query.get('error_description') ?? ''));
  const { nonce, verifier } = reveal();
  try {
    const tokens = await authorizationCodeGrant(
      await clientFor(provider),
      new URL(`${site}${callbackPath}?${query}`),
      { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier },
    );
    return granted(provider, wish, tokens, false);
  } catch (thrown) {
    return failed(wish, faultOf(thrown));
  }
}

/** What to keep of a provider's answer. A token that came by a code for another device is for the address it was asked for. */
export function granted(
  provider: SignInProvider,
  wish: Wish,
  tokens: TokenEndpointResponse & TokenEndpointResponseHelpers,
  byDevice: boolean,
): Kept {
  const names = namesOf(tokens.claims());
  if (!maySend(provider, tokens.scope))
    return failed(wish, { fault: 'no-mail', code: null }, names, byDevice);
  return { at: 'granted', wish, names, byDevice, reveal: hidden(tokens.access_token) };
}

export function failed(wish: Wish, fault: Fault, names: string[] = [], byDevice = false): Kept {
  return { at: 'failed', wish, fault, names, byDevice };
}

function isSame(one: string | null, other: string): boolean {
  const [a, b] = [Buffer.from(one ?? ''), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
