import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type NextRequest, NextResponse } from 'next/server';
import { readSiteAddress } from '@/lib/installation/site-address';
import { signInOrigins } from '@/lib/oauth/installed';
import { createBuiltPages } from '@/lib/page-policy/built-pages';
import { contentSecurityPolicy } from '@/lib/page-policy/policy';
import { defaultLocale } from '@/lib/text/locales';

const builtPages = createBuiltPages(join(process.cwd(), '.next'), defaultLocale);
const header = 'Content-Security-Policy';
/** A year (RFC 6797 §6.1.1). Browsers heed it only where it comes by TLS. */
const transport = 'max-age=31536000';

/**
 * Says what may run on each page. A page that is made when asked for gets a nonce, which Next reads from the request and
 * puts on its scripts; a page that was built beforehand is served as it is, with the hashes of its inline scripts.
 */
export function proxy(request: NextRequest): NextResponse {
  const hashes = builtPages(request.nextUrl.pathname);
  const https = readSiteAddress(process.env)?.startsWith('https:') ?? false;
  const nonce = randomBytes(18).toString('base64');
  const policy = contentSecurityPolicy(hashes ? { hashes } : { nonce }, {
    https,
    formTargets: signInOrigins(),
  });
  const headers = new Headers(request.headers);
  headers.delete(header);
  if (!hashes) headers.set(header, policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set(header, policy);
  if (https) response.headers.set('Strict-Transport-Security', transport);
  return response;
}

export const config = { matcher: '/((?!_next/static/).*)' };
