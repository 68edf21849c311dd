'use server';

import { headers } from 'next/headers';
import { z } from 'zod';
import type { PasteState } from '@/components/problems/explained';
import { counted } from '@/lib/check/counted';
import { formOf } from '@/lib/posted/form-of';
import { settingsToTest } from '@/lib/problems/change/told-settings';
import { worthTesting } from '@/lib/problems/change/worth-testing';
import { explainText } from '@/lib/problems/text/explain-text';
import { shortened } from '@/lib/problems/text/shortened';
import { textWords } from '@/lib/problems/words/text-words';
import { writeLink } from '@/lib/settings/link';
import type { Settings } from '@/lib/settings/settings';
import { type Locale, localeOf } from '@/lib/text/locales';
import { translatorFor } from '@/lib/text/translator';
import { visitorFrom } from '@/lib/visitor/visitor';
import { longestPaste } from './longest-paste';

/** A form sends each line end as two characters, where the box counts one. */
const pasted = z
  .string()
  .transform((text) => text.replaceAll('\r\n', '\n').trim())
  .pipe(z.string().min(1));

/** Explains a pasted text. It is read once: nothing of it is kept or logged, and sent back only what `textWords` shows of it. */
export async function explainPasted(
  locale: Locale,
  _before: PasteState,
  form: FormData,
): Promise<PasteState> {
  const text = pasted.safeParse(formOf(form).get('text'));
  if (!text.success) return { status: 'empty' };
  const read = shortened(text.data, longestPaste);
  const reached = await counted().limits.text(visitorFrom(await headers()), read.length);
  if (reached) return { status: 'wait', seconds: reached.seconds };
  const t = translatorFor(localeOf(locale));
  const judged = explainText(read);
  const { problem, confidence } = judged;
  const settings = settingsToTest(judged);
  const wizard = settings.host ? `/setup/server?${writeLink(settings)}` : '/setup/address';
  return {
    status: 'explained',
    answer: {
      ...textWords(read, judged, t, new Date()),
      problem,
      confidence,
      inOutlookHref: judged.waitsInOutbox ? '/symptoms#outbox' : null,
      fromHereHref: judged.inTheWay === 'network' ? fromHere(settings) : null,
      testHref: worthTesting(judged) ? wizard : null,
      server: settings.host ?? null,
    },
  };
}

/** What stands between Outlook and a server can only be seen from where Outlook is. */
function fromHere(settings: Partial<Settings>): string {
  const query = writeLink(settings);
  return query ? `/works-from-here?${query}` : '/works-from-here';
}
