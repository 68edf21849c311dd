import { cookies } from 'next/headers';
import { type NextRequest, NextResponse } from 'next/server';
import { siteAddress } from '@/lib/installation/site-address';
import { finishOidc } from '@/lib/staff/oidc';
import { readOidc } from '@/lib/staff/oidc-settings';
import { beginSession } from '@/lib/staff/session';

/** Where the sign-in page of the organisation sends staff back to. Its answer is read once, and only those named in the settings get a session. */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const site = siteAddress(process.env, request.headers);
  const settings = readOidc(process.env);
  if (!site || !settings) return new NextResponse(null, { status: 404 });
  const store = await cookies();
  const came = await finishOidc(settings, request.nextUrl.searchParams, { env: process.env, site, store });
  if (!came.ok) return NextResponse.redirect(`${site}/staff/sign-in?why=${came.why}`, 303);
  await beginSession(store, { env: process.env, site, name: came.name, way: 'openid', now: Date.now() });
  return NextResponse.redirect(`${site}/staff`, 303);
}
