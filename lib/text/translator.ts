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

/** Each keeps the formats of the messages that it was asked for: making them is most of the work. */
const translators = new Map<Locale, Translator>();

function newTranslator(locale: Locale) {
  return createTranslator<Messages>({ locale, messages: messagesFor(locale) });
}
