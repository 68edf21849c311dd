import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type NextRequest, NextResponse } from 'next/server';
import { readSiteAddress } from '@/lib/installation/site-address';
import { createBuiltPages } from '@/lib/page-policy/built-pages';
import { contentSecurityPolicy } from '@/lib/page-policy/policy';
import { readKnown } from '@/lib/posted/known';
import { notTakenPage } from '@/lib/posted/not-taken-page';
import { statusOf, type WhyNot, whyNot } from '@/lib/posted/why-not';
import { steps } from '@/lib/setup/steps';
import { defaultLocale, localeOf } from '@/lib/text/locales';
import { ownPath } from '@/lib/text/own-path';

const build = join(process.cwd(), '.next');
const builtPages = createBuiltPages(build, defaultLocale);
// while developing, the build that may lie here knows nothing of the pages
const known = process.env.NODE_ENV === 'production' ? readKnown(build) : null;
const header = 'Content-Security-Policy';
/** A year (RFC 6797 §6.1.1). Browsers heed it only where it comes by TLS. */
const transport = 'max-age=31536000';

/** It has no page of its own: who asks for it begins at its first step. */
const wizard = '/setup';

/** Those that pages and routes here know (RFC 9110 §9.1). */
const methods = ['GET', 'HEAD', 'POST', 'OPTIONS'];
/** Where the build’s own files are. They are handed out without a look here, but Next takes an action at any path. */
const files = '/_next/static/';

/**
 * Says what may run on each page. A page that is made when asked for gets a nonce, which Next reads from the request and
 * puts on its scripts; a page that was built beforehand is served as it is, with the hashes of its inline scripts. What is sent to
 * a page and is no form of ours is answered here, before Next reads it.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const allowed = request.nextUrl.pathname.startsWith(files) ? ['GET', 'HEAD'] : methods;
  if (!allowed.includes(request.method))
    return new NextResponse(null, { status: 405, headers: { Allow: allowed.join(', ') } });
  const { pathname } = request.nextUrl;
  const own = pathname === wizard ? steps.address.path : ownPath(pathname);
  if (own !== null) return leadTo(own, request);
  const why = known && (await whyNot(request, request.nextUrl.pathname, known));
  if (why) return notTaken(request, why);
  const hashes = builtPages(request.nextUrl.pathname);
  const https = isHttps();
  const nonce = randomBytes(18).toString('base64');
  const policy = contentSecurityPolicy(hashes ? { hashes } : { nonce }, { https });
  const headers = new Headers(request.headers);
  headers.delete(header);
  if (!hashes) headers.set(header, policy);
  // the events of a check are a little text in many pieces: a compressor is 256 kB for each that is open, and holds pieces back
  if (headers.has('next-action')) headers.set('Accept-Encoding', 'identity');
  return guarded(NextResponse.next({ request: { headers } }), policy, https);
}

function isHttps(): boolean {
  return readSiteAddress(process.env)?.startsWith('https:') ?? false;
}

function guarded(response: NextResponse, policy: string, https: boolean): NextResponse {
  response.headers.set(header, policy);
  if (https) response.headers.set('Strict-Transport-Security', transport);
  return response;
}

/** To the one path of a page, with what was asked and sent. Next leaves the site out of it, so that no invented host counts. */
function leadTo(path: string, { nextUrl }: NextRequest): NextResponse {
  const url = new URL(`${path}${nextUrl.search}`, nextUrl.origin);
  return guarded(NextResponse.redirect(url, 307), contentSecurityPolicy({ hashes: [] }), isHttps());
}

/** A page for people. A script of an older page gets a word, and the header by which Next knows that its action is not here. */
function notTaken({ headers, nextUrl }: NextRequest, why: WhyNot): NextResponse {
  const locale = localeOf(nextUrl.pathname.split('/')[1]);
  const called = headers.has('next-action');
  const response = new NextResponse(called ? why : notTakenPage(build, locale, why), {
    status: statusOf[why],
  });
  response.headers.set(header, contentSecurityPolicy({ hashes: [] }));
  response.headers.set('Content-Type', called ? 'text/plain' : 'text/html; charset=utf-8');
  response.headers.set('Cache-Control', 'no-store');
  if (called && why === 'outdated') response.headers.set('x-nextjs-action-not-found', '1');
  return response;
}

export const config = {
  matcher: [
    '/((?!_next/static/).*)',
    { source: '/_next/static/:path*', has: [{ type: 'header', key: 'content-type' }] },
    { source: '/_next/static/:path*', has: [{ type: 'header', key: 'next-action' }] },
  ],
};
