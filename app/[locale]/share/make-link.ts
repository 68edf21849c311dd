'use server';

import { redirect } from 'next/navigation';
import type { ShareState } from '@/components/share/share-form';
import { formOf } from '@/lib/posted/form-of';
import { writeLink } from '@/lib/settings/link';
import { readShareForm } from '@/lib/share/read-share-form';
import { hrefIn } from '@/lib/text/href';
import { localeOf } from '@/lib/text/locales';
import { beginLook } from './look-at-server';
import { typedIn } from './typed-in';

/** Makes a plain link, and has its server looked at. The link is kept nowhere: all of it stands in the address that follows. */
export async function makeLink(locale: string, before: ShareState, form: FormData): Promise<ShareState> {
  const typed = typedIn(formOf(form));
  const read = readShareForm(typed, { signed: false, now: Date.now() });
  if (!read.ok) return { at: Number(before?.at ?? 0) + 1, typed, errors: read.errors };
  const known = localeOf(locale);
  redirect(hrefIn(known, `/share/made?${writeLink(read.values)}${await beginLook(read.values, known)}`));
}
