import { type NextRequest, NextResponse } from 'next/server';
import { siteAddress } from '@/lib/installation/site-address';
import { signInIdFrom } from '@/lib/oauth/cookie';
import { finishSignIn } from '@/lib/oauth/finish';
import { installedSignIns } from '@/lib/oauth/installed';
import { setSignInId } from '../browser';
import { checkHref, seeOther } from '../ways';

/** Where a provider sends people back to: its answer is read once, and no part of it stays in the address. */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const site = siteAddress(process.env, request.headers);
  if (!site) return new NextResponse(null, { status: 404 });
  const ended = await finishSignIn(installedSignIns(), {
    id: signInIdFrom(request.cookies, site),
    query: request.nextUrl.searchParams,
    site,
  });
  if (!ended) return seeOther(site, '/sign-in/ended');
  return setSignInId(seeOther(site, checkHref(ended.wish)), site, ended.id);
}
