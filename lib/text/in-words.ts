/** A day or time as everywhere in our English words, “1 January 2027”, and in other languages in their own order. `locale`: one of ours. */
export function inWords(moment: Date, locale: string, look: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, look).format(moment);
}
