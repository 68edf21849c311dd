import { NextResponse } from 'next/server';
import type { Wish } from '@/lib/oauth/kept';
import { writeLink } from '@/lib/settings/link';
import { hrefIn } from '@/lib/text/href';

/** The check page with the settings of a sign-in: always written anew, never an address that somebody sent. */
export function checkHref({ values, locale }: Wish): string {
  return hrefIn(locale, `/setup/check?${writeLink(values)}`);
}

/** Leads on to a page of this site by GET. */
export function seeOther(site: string, href: string): NextResponse {
  return NextResponse.redirect(`${site}${href}`, 303);
}
