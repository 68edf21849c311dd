import { defineRouting } from 'next-intl/routing';
import { defaultLocale, locales } from './locales';

/** The default language has no prefix in an address, and no cookie is set to remember a language. */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: 'as-needed',
  localeCookie: false,
});
