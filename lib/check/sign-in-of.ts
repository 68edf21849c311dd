import { type SignIn, signInWith } from '@/lib/smtp/sign-in';
import type { AcceptedRequest } from './request';

/** Hands over the token of whoever signed in at a provider’s window, once, or null where this check may not have it. */
export type TakeToken = (wanted: {
  host: string;
  address: string;
}) => { username: string; accessToken: string } | null;

/** The user name by which a request’s sign-ins are counted; undefined where it makes none. */
export function accountOf({ mode, signedIn, address, username }: AcceptedRequest): string | undefined {
  if (mode !== 'send') return undefined;
  return signedIn ? address : username;
}

/**
 * Who signs in, and with what; null where nobody is to. `ended`: the person signed in at a provider’s window, and that is over.
 * A token is taken by this, and not there a second time.
 */
export function signInOf(
  { mode, address, username, password, signedIn }: AcceptedRequest,
  host: string,
  takeToken: TakeToken | undefined,
): SignIn | 'ended' | null {
  if (mode !== 'send' || address === undefined) return null;
  if (signedIn) {
    const granted = takeToken?.({ host, address });
    return granted ? signInWith(granted.username, { accessToken: granted.accessToken }) : 'ended';
  }
  return username === undefined || password === undefined ? null : signInWith(username, { password });
}
