import { cookieName } from '@/lib/installation/cookie-name';

/** Where a sign-in’s cookie is read from: Next’s, of a request or of a page. */
type Cookies = { get: (name: string) => { value: string } | undefined };

/** What the cookie is called that has the id of this browser’s sign-in. `site` is this installation’s origin. */
export function signInCookie(site: string): string {
  return cookieName(site, 'sign-in');
}

/** The id of this browser’s sign-in. None where this site has no address: there nobody can be sent to a window. */
export function signInIdFrom(cookies: Cookies, site: string | null): string | undefined {
  return site === null ? undefined : cookies.get(signInCookie(site))?.value;
}
