import { getIronSession } from 'iron-session';
import { cookieKey } from '@/lib/installation/cookie-keys';
import { cookieName } from '@/lib/installation/cookie-name';
import type { Environment } from '@/lib/process/environment';

type Cookie = {
  name: string;
  value: string;
  domain?: string | undefined;
  path?: string | undefined;
  secure?: boolean | undefined;
  httpOnly?: boolean | undefined;
  sameSite?: true | false | 'lax' | 'strict' | 'none' | undefined;
  priority?: 'low' | 'medium' | 'high' | undefined;
  maxAge?: number | undefined;
  expires?: Date | undefined;
};

/** Where cookies are read and set: what `cookies()` of the framework gives. */
export type CookieStore = {
  get: (name: string) => { name: string; value: string } | undefined;
  set: {
    (name: string, value: string, cookie?: Partial<Cookie>): unknown;
    (cookie: Cookie): unknown;
  };
};

/** `site` is this installation’s origin: its scheme says whether the cookie is Secure. `seconds`: how long it holds. */
type Sealing = { env: Environment; site: string; name: string; seconds: number };

/** What a sealed cookie of staff holds; nothing where there is none, or it is forged, of an older key, or over. */
export async function sealedCookie<T extends object>(
  store: CookieStore,
  { env, site, name, seconds }: Sealing,
) {
  const secure = site.startsWith('https:');
  return getIronSession<Partial<T>>(store, {
    cookieName: cookieName(site, name),
    password: await cookieKey(env),
    ttl: seconds,
    // Lax, not Strict: the answer of an OpenID provider comes from its site
    cookieOptions: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
  });
}
