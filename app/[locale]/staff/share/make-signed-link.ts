'use server';

import { redirect } from 'next/navigation';
import type { ShareState } from '@/components/share/share-form';
import { formOf } from '@/lib/posted/form-of';
import { readShareForm, type ShareErrors } from '@/lib/share/read-share-form';
import { signLink } from '@/lib/share/signed-link';
import { tooLongAt } from '@/lib/share/too-long';
import { hrefIn } from '@/lib/text/href';
import { localeOf } from '@/lib/text/locales';
import { beginLook } from '../../share/look-at-server';
import { typedIn } from '../../share/typed-in';
import { requireStaff } from '../guard';

/** Signs a link for staff, and has its server looked at. The link is kept nowhere: it stands in the address that follows. */
export async function makeSignedLink(
  locale: string,
  before: ShareState,
  form: FormData,
): Promise<ShareState> {
  const { site } = await requireStaff();
  const typed = typedIn(formOf(form));
  const now = Date.now();
  const read = readShareForm(typed, { signed: true, now });
  const again = (errors: ShareErrors) => ({ at: Number(before?.at ?? 0) + 1, typed, errors });
  if (!read.ok) return again(read.errors);
  const link = await signLink(read.values, { site, now, env: process.env });
  const tooLong = tooLongAt(link, read.values);
  if (tooLong) return again(tooLong);
  const known = localeOf(locale);
  redirect(hrefIn(known, `/share/made?link=${link}${await beginLook(read.values, known)}`));
}
