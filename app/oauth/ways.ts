import { join } from 'node:path';
import { NextResponse } from 'next/server';
import type { Wish } from '@/lib/oauth/kept';
import { type Onward, onwardPage } from '@/lib/oauth/onward-page';
import { writeLink } from '@/lib/settings/link';
import { hrefIn } from '@/lib/text/href';
import { defaultLocale, type Locale } from '@/lib/text/locales';

const build = join(process.cwd(), '.next');

/** The check page with the settings of a sign-in: always written anew, never an address that somebody sent. */
export function checkHref({ values, locale }: Wish): string {
  return hrefIn(locale, `/setup/check?${writeLink(values)}`);
}

/** Leads on to a page of this site by GET. */
export function seeOther(site: string, href: string): NextResponse {
  return NextResponse.redirect(`${site}${href}`, 303);
}

/**
 * Leads a form on to another origin, by a page of ours. A redirect would still be the form’s: `form-action` has to name each origin on
 * the way (CSP3 §6.4.1), and a provider leads on to others that nobody knows beforehand.
 */
export function leadOn(to: Onward, url: string, locale: Locale): NextResponse {
  return new NextResponse(onwardPage(build, locale, to, url), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      Refresh: `0;url=${url}`,
      'Cache-Control': 'no-store',
    },
  });
}

/** Leads a form on to a page of this site under its own name, whatever name the form’s page has. */
export function leadHome(
  sender: 'own' | 'elsewhere',
  site: string,
  href: string,
  locale: Locale = defaultLocale,
): NextResponse {
  return sender === 'own' ? seeOther(site, href) : leadOn('site', `${site}${href}`, locale);
}
