import { type NextRequest, NextResponse } from 'next/server';
import { siteAddress } from '@/lib/installation/site-address';
import { signIns } from '@/lib/oauth/kept';
import { forgetSignIn } from '@/lib/oauth/token-for-check';
import { senderOf, setSignInId, signInIdFrom } from '../browser';
import { checkHref, seeOther } from '../ways';

/** Forgets this browser’s sign-in, its token with it, and goes back to the check. */
export async function POST(request: NextRequest): Promise<NextResponse> {
  const site = siteAddress(process.env, request.headers);
  if (!site || senderOf(request.headers, site) === 'foreign') return new NextResponse(null, { status: 403 });
  const id = signInIdFrom(request.cookies);
  const kept = id ? signIns.look(id) : null;
  forgetSignIn(id);
  return setSignInId(seeOther(site, kept ? checkHref(kept.wish) : '/setup/address'), site, null);
}
