'use server';

import { redirect } from 'next/navigation';
import { formOf } from '@/lib/posted/form-of';
import { readServer } from '@/lib/remarks/server';
import { linkNames, readLink, writeLink } from '@/lib/settings/link';
import { most } from '@/lib/settings/shared-values';
import { steps } from '@/lib/setup/steps';
import { hrefIn } from '@/lib/text/href';
import { type Locale, localeOf } from '@/lib/text/locales';

/**
 * Goes on with a form that was sent before scripts had loaded: its boxes, and the rest of the wizard’s state in hidden fields. The
 * box for the server is read by itself. The user name in it is left behind: it stands in no address.
 */
export async function continueFromServer(locale: Locale, sent: FormData): Promise<void> {
  const form = formOf(sent);
  const asked = new URLSearchParams();
  for (const name of linkNames) {
    const value = name === 'host' ? null : form.get(name);
    if (typeof value === 'string' && value && value.length <= most.link) asked.set(name, value);
  }
  const server = readServer(String(form.get('host') ?? ''));
  if (server.ok) asked.set('host', server.host);
  const { values } = readLink(asked);
  const complete = values.host && values.port && values.encryption;
  const query = writeLink(values);
  const path = complete ? steps.check.path : steps.server.path;
  redirect(hrefIn(localeOf(locale), `${path}?${query}${complete ? '' : '&came=incomplete'}`));
}
