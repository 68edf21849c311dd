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
  const formats = new Map<string, IntlMessageFormat | null>();
  const formatOf = (key: Parameters<typeof translate>[0]) => {
    // the build leaves messages that are read already, in a form of its own: `precompile` in next.config.ts
    const message: unknown = translate.raw(key);
    const format = typeof message === 'string' ? new IntlMessageFormat(message, locale) : null;
    formats.set(key, format);
    return format;
  };
  return new Proxy(translate, {
    apply: (itself, self, asked: Parameters<typeof translate>) => {
      const [key, values] = asked;
      const known = formats.get(key);
      const format = known === undefined ? formatOf(key) : known;
      return format ? format.format(values) : Reflect.apply(itself, self, asked);
    },
  });
}
