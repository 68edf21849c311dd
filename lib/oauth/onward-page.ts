import { builtPage } from '@/lib/posted/built-page';
import type { Locale } from '@/lib/text/locales';
import { signInIds } from './sign-in-ids';

/** Where a form leads on to: the window of a provider, or this site under its own name. */
export const onwards = [...signInIds, 'site'] as const;
export type Onward = (typeof onwards)[number];

/** What the link of the page leads to as it was built: whoever opens that page by its own address has no sign-in under way. */
export const withoutSignIn = '/sign-in/ended';

/**
 * The page from which a browser goes on to `href`, with a link for one that does not by itself. Empty without a build (`folder`).
 */
export function onwardPage(folder: string, locale: Locale, to: Onward, href: string): string {
  const page = builtPage(folder, `/${locale}/sign-in/onward/${to}`);
  return page.replaceAll(`href="${withoutSignIn}"`, () => `href="${attribute(href)}"`);
}

/** A text as it stands between the quotes of an attribute (HTML §13.3). */
function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
