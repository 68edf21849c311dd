import { type NextRequest, NextResponse } from 'next/server';
import { siteAddress } from '@/lib/installation/site-address';
import { signInIdFrom } from '@/lib/oauth/cookie';
import { signIns } from '@/lib/oauth/kept';
import { forgetSignIn } from '@/lib/oauth/token-for-check';
import { senderOf, setSignInId } from '../browser';
import { checkHref, leadHome } from '../ways';

/** Forgets this browser’s sign-in, its token with it, and goes back to the check. */
export async function POST(request: NextRequest): Promise<NextResponse> {
  const site = siteAddress(process.env, request.headers);
  const sender = site ? senderOf(request.headers, site) : 'foreign';
  if (!site || sender === 'foreign') return new NextResponse(null, { status: 403 });
  const id = signInIdFrom(request.cookies, site);
  const kept = id ? signIns.look(id) : null;
  forgetSignIn(id);
  return setSignInId(
    leadHome(sender, site, kept ? checkHref(kept.wish) : '/setup/address', kept?.wish.locale),
    site,
    null,
  );
}
