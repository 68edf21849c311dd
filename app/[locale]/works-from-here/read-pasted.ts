'use server';

import { z } from 'zod';
import type { LocalState } from '@/components/local-test/local-answer';
import { nextPart, saysNothing } from '@/lib/local-test/after-outcome';
import { longestOutput, otherThanAsked, readLocalTest } from '@/lib/local-test/read-output';
import { formOf } from '@/lib/posted/form-of';
import { type Locale, localeOf } from '@/lib/text/locales';
import { translatorFor } from '@/lib/text/translator';

/** A form sends each line end as two characters, where the box counts one. */
const pasted = z
  .string()
  .transform((text) => text.replaceAll('\r\n', '\n').trim())
  .pipe(z.string().min(1));
const askedAbout = z.object({ host: z.string(), port: z.number() });

/** Reads what a test on the visitor’s computer printed. Nothing of it is kept or logged; only names and addresses are shown again. */
export async function readPasted(
  locale: Locale,
  asked: { host: string; port: number },
  _before: LocalState,
  form: FormData,
): Promise<LocalState> {
  const text = pasted.safeParse(formOf(form).get('output'));
  const about = askedAbout.safeParse(asked);
  if (!text.success || !about.success) return { status: 'empty' };
  if (text.data.length > longestOutput) return { status: 'too-long' };
  const t = translatorFor(localeOf(locale));
  const test = readLocalTest(text.data, asked);
  const { outcome, by } = test;
  const key = outcome === 'diverted' ? (`diverted.${by ?? 'this-computer'}` as const) : outcome;
  const host = test.host ?? asked.host;
  const port = String(test.port ?? asked.port);
  const differs = otherThanAsked(test, asked);
  const other = differs.host || differs.port;
  const again = other || saysNothing(test);
  const next = again ? 'command' : nextPart(test);
  const place = (where: { host: string; port: string }) => t('local.note.place', where);
  const words = other
    ? {
        title: t('local.answer.other.title'),
        meaning: t('local.answer.other.meaning', {
          found: place({ host, port }),
          asked: place({ host: asked.host, port: String(asked.port) }),
        }),
      }
    : {
        title: t(`local.answer.${key}.title`),
        meaning: t(`local.answer.${key}.meaning`, { host, port, address: test.remoteAddress ?? '' }),
      };
  const notes = [
    test.vpn && test.interface ? t('local.note.vpn', { name: test.interface }) : null,
    test.partly ? t('local.note.partly') : null,
  ];
  return {
    status: 'read',
    answer: {
      outcome,
      again,
      ...words,
      notes: notes.filter((note) => note !== null),
      steps: next === 'name' ? t('local.name.steps', { host }).split('\n') : [],
      message:
        next === 'name'
          ? {
              title: t('local.name.title'),
              subject: t('local.name.subject', { host }),
              text: t('local.name.text', { host }),
            }
          : null,
      next: next === 'name' ? null : { text: t(`local.answer.next.${next}`), href: `#${next}` },
    },
  };
}
