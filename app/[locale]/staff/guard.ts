import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { siteAddress } from '@/lib/installation/site-address';
import { beginSession, readSession, type StaffSession } from '@/lib/staff/session';
import { hrefIn } from '@/lib/text/href';
import { defaultLocale, type Locale } from '@/lib/text/locales';

/** This installation’s origin, without which there is no staff area: nothing may be signed by the word of a header. */
export async function staffSite(): Promise<string | null> {
  return siteAddress(process.env, await headers());
}

/** Who is signed in; null for everybody else. */
export async function staffNow(): Promise<StaffSession | null> {
  const site = await staffSite();
  return site ? readSession(await cookies(), { env: process.env, site, now: Date.now() }) : null;
}

/** The first line of every page and every action for staff: lets staff pass, and sends all others to the sign-in. */
export async function requireStaff(locale: Locale = defaultLocale): Promise<StaffSession & { site: string }> {
  const [session, site] = [await staffNow(), await staffSite()];
  if (!session || !site) redirect(hrefIn(locale, '/staff/sign-in'));
  return { ...session, site };
}

/** Signs in whoever has given the passphrase, and leads on. `site` is this installation’s origin. */
export async function enterByPassphrase(site: string): Promise<never> {
  await beginSession(await cookies(), {
    env: process.env,
    site,
    name: '',
    way: 'passphrase',
    now: Date.now(),
  });
  redirect('/staff');
}
