import { createTranslator } from 'use-intl/core';
import type { Locale } from './locales';
import { type Messages, messagesFor } from './messages';

/** Words outside a page: for the check's events and the terminal. Keys are typed: `t('check.stages.connect')`. */
export function translatorFor(locale: Locale) {
  return createTranslator<Messages>({ locale, messages: messagesFor(locale) });
}

export type Translator = ReturnType<typeof translatorFor>;
