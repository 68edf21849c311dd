'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { formOf } from '@/lib/posted/form-of';
import { longestQuery, writeLink } from '@/lib/settings/link';
import { openReceivedLink } from '@/lib/share/open-link';
import { shareOf } from '@/lib/share/share';
import { isFor } from '@/lib/share/user-name';
import { hrefIn } from '@/lib/text/href';
import { type Locale, localeOf } from '@/lib/text/locales';

/** Goes on with a form that was sent before scripts had loaded. The address is looked at, not kept. */
export async function continueFromLink(locale: Locale, query: string, form: FormData): Promise<void> {
  const known = localeOf(locale);
  const asked = new URLSearchParams(z.string().max(longestQuery).catch('').parse(query));
  const opened = await openReceivedLink(asked, Date.now());
  const share = opened.ok ? (opened.share ?? shareOf(opened.values)) : null;
  const address = String(formOf(form).get('address') ?? '');
  if (!opened.ok || !share) redirect(hrefIn(known, `/open?${asked}`));
  const state = writeLink(opened.values);
  const fits = isFor(share.domains, address);
  redirect(hrefIn(known, fits ? `/setup/check?${state}` : `/open?${state}&came=notFor`));
}
