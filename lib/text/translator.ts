import { IntlMessageFormat } from 'intl-messageformat';
import { createTranslator } from 'use-intl/core';
import type { Locale } from './locales';
import { type Messages, messagesFor } from './messages';

/** Words outside a page: for the check's events and the terminal. Keys are typed: `t('check.stages.connect')`. One for each language. */
export function translatorFor(locale: Locale): Translator {
  const kept = translators.get(locale) ?? newTranslator(locale);
  translators.set(locale, kept);
  return kept;
}

export type Translator = ReturnType<typeof newTranslator>;

/** Each keeps the messages that it was asked for as they were read: reading one, or looking for it, is most of the work. */
const translators = new Map<Locale, Translator>();

function newTranslator(locale: Locale) {
  const translate = createTranslator<Messages>({ locale, messages: messagesFor(locale) });
  const formats = new Map<string, IntlMessageFormat>();
  return new Proxy(translate, {
    apply: (_, __, [key, values]: Parameters<typeof translate>) => {
      const format = formats.get(key) ?? new IntlMessageFormat(translate.raw(key), locale);
      formats.set(key, format);
      return format.format(values);
    },
  });
}
