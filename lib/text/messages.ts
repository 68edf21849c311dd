import en from './en';
import type { Locale } from './locales';

export type Messages = typeof en;

const byLocale = { en } satisfies Record<Locale, Messages>;

/** All words of one language. */
export function messagesFor(locale: Locale): Messages {
  return byLocale[locale];
}
