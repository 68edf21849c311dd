'use server';

import { z } from 'zod';
import type { LocalAnswer, LocalState } from '@/components/local-test/local-answer';
import { type NextPart, nextPart, saysNothing } from '@/lib/local-test/after-outcome';
import type { LocalTest } from '@/lib/local-test/local-test';
import { longestOutput, otherThanAsked, readLocalTest } from '@/lib/local-test/read-output';
import { formOf } from '@/lib/posted/form-of';
import { type Locale, localeOf } from '@/lib/text/locales';
import { type Translator, translatorFor } from '@/lib/text/translator';

/** A form sends each line end as two characters, where the box counts one. */
const pasted = z
  .string()
  .transform((text) => text.replaceAll('\r\n', '\n').trim())
  .pipe(z.string().min(1));
const askedAbout = z.object({ host: z.string(), port: z.number() });

/** Reads what a test on the visitor’s computer printed. Nothing of it is kept or logged; only names, addresses and a certificate’s issuer are shown again. */
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
  const issuer = test.issuer ?? '';
  const found = { host, port, address: test.remoteAddress ?? '', issuer, named: issuer ? 'yes' : 'no' };
  const differs = otherThanAsked(test, asked);
  const other = differs.host || differs.port;
  const again = other || saysNothing(test);
  const next = other ? 'command' : nextPart(test);
  const place = (where: { host: string; port: string }) => t('local.note.place', where);
  const words = other
    ? {
        title: t('local.answer.other.title'),
        meaning: t('local.answer.other.meaning', {
          found: place({ host, port }),
          asked: place({ host: asked.host, port: String(asked.port) }),
        }),
      }
    : { title: t(`local.answer.${key}.title`), meaning: t(`local.answer.${key}.meaning`, found) };
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
      ...onwards(next, test, found, t),
    },
  };
}

/** The way on: a part of the page, or steps and a message that stand in the answer itself. */
function onwards(
  next: NextPart,
  { outcome }: Pick<LocalTest, 'outcome'>,
  found: { host: string; port: string; issuer: string; named: string },
  t: Translator,
): Pick<LocalAnswer, 'steps' | 'message' | 'next'> {
  if (next !== 'name' && next !== 'certificate')
    return { steps: [], message: null, next: { text: t(`local.answer.next.${next}`), href: `#${next}` } };
  const fate = outcome === 'untrusted' || outcome === 'out-of-date' ? outcome : 'inspector';
  const steps = next === 'name' ? t('local.name.steps', found) : t(`local.certificate.steps.${fate}`);
  const message = {
    title: t(`local.${next}.title`),
    subject: t(`local.${next}.subject`, found),
    text: t(`local.${next}.text`, found),
  };
  return { steps: steps.split('\n'), message, next: null };
}
