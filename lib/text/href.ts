import { defaultLocale, type Locale } from './locales';

/** An address of this site in a language: the default language has no prefix. `href` begins with a slash. */
export function hrefIn(locale: Locale, href: string): string {
  return locale === defaultLocale ? href : `/${locale}${href}`;
}
