'use server';

import { z } from 'zod';
import type { LocalAnswer, LocalState } from '@/components/local-test/local-answer';
import { places } from '@/lib/evidence/places';
import { nextPart, saysNothing, stepsAfter, toldOfHere } from '@/lib/local-test/after-outcome';
import type { LocalTest } from '@/lib/local-test/local-test';
import { longestOutput, otherThanAsked, readLocalTest } from '@/lib/local-test/read-output';
import { encryptionLabelsFor } from '@/lib/outlook/encryption-labels';
import { formOf } from '@/lib/posted/form-of';
import { encryptions } from '@/lib/settings/settings';
import { type Locale, localeOf } from '@/lib/text/locales';
import { type Translator, translatorFor } from '@/lib/text/translator';

/** A form sends each line end as two characters, where the box counts one. */
const pasted = z
  .string()
  .transform((text) => text.replaceAll('\r\n', '\n').trim())
  .pipe(z.string().min(1));
const askedAbout = z.object({
  host: z.string(),
  port: z.number(),
  encryption: z.enum(encryptions),
  reached: z.boolean(),
  from: z.enum(places),
});
/** The server that was asked about, and what is known of it before. */
export type Asked = z.infer<typeof askedAbout>;
type Found = Record<'host' | 'port' | 'address' | 'issuer' | 'named' | 'reached' | 'from', string>;

/** Reads what a test on the visitor’s computer printed. Nothing of it is kept or logged; only names, addresses and a certificate’s issuer are shown again. */
export async function readPasted(
  locale: Locale,
  asked: Asked,
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
  const found = {
    host,
    port,
    address: test.remoteAddress ?? '',
    issuer,
    named: issuer ? 'yes' : 'no',
    reached: asked.reached ? 'yes' : 'no',
    from: asked.from,
  };
  const differs = otherThanAsked(test, asked);
  const other = differs.host || differs.port;
  const again = other || saysNothing(test);
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
      ...onwards(test, other, found, asked, t),
    },
  };
}

/** The way on: steps, and a part of the page or a message that stands in the answer itself. */
function onwards(
  test: LocalTest,
  other: boolean,
  found: Found,
  { reached, encryption }: Pick<Asked, 'reached' | 'encryption'>,
  t: Translator,
): Pick<LocalAnswer, 'steps' | 'message' | 'next'> {
  const next = other ? 'command' : nextPart(test);
  const about = other ? null : stepsAfter(test);
  const steps = about ? t(`local.steps.${about}`, found).split('\n') : [];
  if (next === 'hotspot' || next === 'command' || next === 'computer')
    return { steps, message: null, next: { text: t(`local.answer.next.${next}`), href: `#${next}` } };
  const known = {
    ...found,
    here: toldOfHere(test),
    encryption: encryptionLabelsFor(undefined)[encryption],
    // a check without encryption saw no certificate
    ...(next === 'certificate' && { reached: reached && encryption !== 'none' ? 'yes' : 'no' }),
  };
  const message = {
    title: t('local.answer.message'),
    subject: t(`local.${next}.subject`, known),
    text: t(`local.${next}.text`, known),
  };
  return { steps, message, next: null };
}
