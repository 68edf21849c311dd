import { cookies } from 'next/headers';
import { type NextRequest, NextResponse } from 'next/server';
import { siteAddress } from '@/lib/installation/site-address';
import { beginOidc } from '@/lib/staff/oidc';
import { readOidc } from '@/lib/staff/oidc-settings';

/** Sends staff to the sign-in page of their organisation. */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const site = siteAddress(process.env, request.headers);
  const settings = readOidc(process.env);
  if (!site || !settings) return new NextResponse(null, { status: 404 });
  const store = await cookies();
  const href = await beginOidc(settings, { env: process.env, site, store }).catch(() => null);
  return NextResponse.redirect(href ?? `${site}/staff/sign-in?why=away`, 303);
}
