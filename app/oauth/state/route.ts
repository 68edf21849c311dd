import { type NextRequest, NextResponse } from 'next/server';
import { siteAddress } from '@/lib/installation/site-address';
import { signInIdFrom } from '@/lib/oauth/cookie';
import { signIns } from '@/lib/oauth/kept';

/** Where this browser’s sign-in stands, for the page that shows a code; asking keeps the code waiting. */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const id = signInIdFrom(request.cookies, siteAddress(process.env, request.headers));
  const kept = id ? signIns.look(id) : null;
  if (kept?.at === 'device') kept.seen();
  return NextResponse.json({ at: kept?.at ?? 'gone' }, { headers: { 'Cache-Control': 'no-store' } });
}
