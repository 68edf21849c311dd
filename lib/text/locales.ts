/** The languages that have a folder in this room. The first is the default. */
export const locales = ['en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = locales[0];

/** The language that a text from outside names; the default one where it names none. */
export function localeOf(named: unknown): Locale {
  return locales.find((one) => one === named) ?? defaultLocale;
}
