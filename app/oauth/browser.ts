import type { NextResponse } from 'next/server';
import { signInCookie } from '@/lib/oauth/cookie';
import { keptSeconds } from '@/lib/oauth/kept';

/** Gives the browser the id of its sign-in, or takes it away. Lax: it comes along when the provider sends people back. */
export function setSignInId(response: NextResponse, site: string, id: string | null): NextResponse {
  response.cookies.set(signInCookie(site), id ?? '', {
    httpOnly: true,
    sameSite: 'lax',
    secure: site.startsWith('https:'),
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
