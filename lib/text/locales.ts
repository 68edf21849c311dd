/** The languages that have a folder in this room. The first is the default. */
export const locales = ['en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = locales[0];
