import type { NextResponse } from 'next/server';
import { keptSeconds } from '@/lib/oauth/kept';

/** Where a sign-in’s cookie is read from: Next’s, of a request or of a page. */
type Cookies = { get: (name: string) => { value: string } | undefined };

const plain = 'sign-in';
/** Bound to this very host, over TLS (RFC 6265bis §4.1.3.2). */
const locked = '__Host-sign-in';

/** The id of this browser’s sign-in. */
export function signInIdFrom(cookies: Cookies): string | undefined {
  return (cookies.get(locked) ?? cookies.get(plain))?.value;
}

/** Gives the browser the id of its sign-in, or takes it away. Lax: it comes along when the provider sends people back. */
export function setSignInId(response: NextResponse, site: string, id: string | null): NextResponse {
  const secure = site.startsWith('https:');
  response.cookies.set(secure ? locked : plain, id ?? '', {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: id === null ? 0 : keptSeconds + 60,
  });
  response.headers.set('Cache-Control', 'no-store');
  return response;
}

/**
 * Whether a form was sent by a page of this site. `elsewhere`: by this site under another name, at which nobody can be sent
 * back. A browser says `null` for the origin where the page keeps its address to itself.
 */
export function senderOf(headers: Headers, site: string): 'own' | 'elsewhere' | 'foreign' {
  const from = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  if (from !== null && from !== 'same-origin') return 'foreign';
  if (origin === site) return 'own';
  if (from === null) return 'foreign';
  return origin === null || origin === 'null' ? 'own' : 'elsewhere';
}
