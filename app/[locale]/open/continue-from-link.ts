'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { writeLink } from '@/lib/settings/link';
import { openLink } from '@/lib/share/open-link';
import { shareOf } from '@/lib/share/share';
import { isFor } from '@/lib/share/user-name';
import { hrefIn } from '@/lib/text/href';
import { type Locale, locales } from '@/lib/text/locales';

/** Goes on with a form that was sent before scripts had loaded. The address is looked at, not kept. */
export async function continueFromLink(locale: Locale, query: string, form: FormData): Promise<void> {
  const asked = z.tuple([z.enum(locales), z.string().max(8_000)]).parse([locale, query]);
  const opened = await openLink(new URLSearchParams(asked[1]), Date.now());
  const share = opened.ok ? (opened.share ?? shareOf(opened.values)) : null;
  const address = String(form.get('address') ?? '');
  if (!opened.ok || !share) redirect(hrefIn(asked[0], `/open?${new URLSearchParams(asked[1])}`));
  const state = writeLink(opened.values);
  const fits = isFor(share.domains, address);
  redirect(hrefIn(asked[0], fits ? `/setup/check?${state}` : `/open?${state}&came=notFor`));
}
