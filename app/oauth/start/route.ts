import { type NextRequest, NextResponse } from 'next/server';
import { siteAddress } from '@/lib/installation/site-address';
import { beginSignIn } from '@/lib/oauth/begin';
import type { SignInProvider } from '@/lib/oauth/configuration';
import { signInIdFrom } from '@/lib/oauth/cookie';
import { beginDevice } from '@/lib/oauth/device';
import { failed } from '@/lib/oauth/finish';
import { installedSignIns } from '@/lib/oauth/installed';
import { keptSeconds, signIns, type Wish } from '@/lib/oauth/kept';
import { mayBegin } from '@/lib/oauth/limits';
import { forgetSignIn } from '@/lib/oauth/token-for-check';
import { readWanted } from '@/lib/oauth/wanted';
import { hrefIn } from '@/lib/text/href';
import { visitorFrom } from '@/lib/visitor/visitor';
import { senderOf, setSignInId } from '../browser';
import { checkHref, leadHome, leadOn, seeOther } from '../ways';

/** Sends a person on to the sign-in window of their provider, or to the page with a code for another device. */
export async function POST(request: NextRequest): Promise<NextResponse> {
  const site = siteAddress(process.env, request.headers);
  const sender = site ? senderOf(request.headers, site) : 'foreign';
  if (!site || sender === 'foreign') return new NextResponse(null, { status: 403 });
  const form = await request.formData().catch(() => null);
  const wanted = form && readWanted(form, installedSignIns());
  const provider = wanted && installedSignIns()[wanted.wish.provider];
  if (!wanted || !provider) return leadHome(sender, site, '/sign-in/ended');
  const { wish, way, choose } = wanted;
  if (sender === 'elsewhere') return leadHome(sender, site, checkHref(wish), wish.locale);
  if (!(await mayBegin(way, visitorFrom(request.headers))))
    return seeOther(site, hrefIn(wish.locale, '/sign-in/ended?why=often'));
  forgetSignIn(signInIdFrom(request.cookies, site));
  if (way === 'device') return withCode(provider, wish, site);
  const { id, url } = await beginSignIn(provider, site, wish, choose);
  return setSignInId(leadOn(provider.id, url, wish.locale), site, id);
}

async function withCode(provider: SignInProvider, wish: Wish, site: string): Promise<NextResponse> {
  const begun = await beginDevice(provider, wish);
  if ('id' in begun) return setSignInId(seeOther(site, hrefIn(wish.locale, '/sign-in/code')), site, begun.id);
  const id = signIns.put(failed(wish, begun.fault, [], true), keptSeconds);
  return setSignInId(seeOther(site, checkHref(wish)), site, id);
}
