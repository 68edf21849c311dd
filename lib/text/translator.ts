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
  const messages = messagesFor(locale);
  const translate = createTranslator<Messages>({ locale, messages });
  const fixed = new Map<string, string | null>();
  return new Proxy(translate, {
    apply: (format, self, asked: Parameters<typeof translate>) => {
      const [key] = asked;
      const known = fixed.get(key);
      if (typeof known === 'string') return known;
      const text = Reflect.apply(format, self, asked);
      if (known === undefined) fixed.set(key, isFixed(messageAt(messages, key)) ? text : null);
      return text;
    },
  });
}

/** The message itself, as it is written or as it was compiled: `raw` of the translator throws over compiled ones in development. */
function messageAt(messages: object, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], messages);
}

/** Whether a message says the same whatever the values: nothing in it is a sign of ICU MessageFormat. */
function isFixed(message: unknown): boolean {
  return typeof message === 'string' && !/[{}<>#|']/.test(message);
}
