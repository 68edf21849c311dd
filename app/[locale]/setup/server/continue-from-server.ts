'use server';

import { redirect } from 'next/navigation';
import { formOf } from '@/lib/posted/form-of';
import { readServer } from '@/lib/remarks/server';
import { readLink, writeLink } from '@/lib/settings/link';
import { steps } from '@/lib/setup/steps';
import { hrefIn } from '@/lib/text/href';
import { type Locale, localeOf } from '@/lib/text/locales';

/** The box for the server is read by itself; a user name stands in no address. */
const leftBehind = ['host', 'username'];

/** Goes on with a form that was sent before scripts had loaded. The user name in it is left behind. */
export async function continueFromServer(locale: Locale, sent: FormData): Promise<void> {
  const form = formOf(sent);
  const asked = new URLSearchParams();
  for (const [name, value] of form) {
    if (typeof value === 'string' && value && !leftBehind.includes(name)) asked.set(name, value);
  }
  const server = readServer(String(form.get('host') ?? ''));
  if (server.ok) asked.set('host', server.host);
  const { values } = readLink(asked);
  const complete = values.host && values.port && values.encryption;
  const query = writeLink(values);
  redirect(hrefIn(localeOf(locale), `${steps[complete ? 'check' : 'server'].path}?${query}`));
}
