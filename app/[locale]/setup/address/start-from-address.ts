'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { accountFor } from '@/lib/providers/account-for';
import { settingsForDomain } from '@/lib/providers/settings-for-domain';
import { readAddress } from '@/lib/settings/address';
import { writeLink } from '@/lib/settings/link';
import { hrefIn } from '@/lib/text/href';
import type { Locale } from '@/lib/text/locales';

/** What follows from a mail domain, as the wizard’s query string: kind of mailbox and settings. Empty when nothing is known. */
export async function startFromDomain(domain: string): Promise<string> {
  const asked = z.string().max(253).safeParse(domain);
  if (!asked.success) return '';
  const found = settingsForDomain(asked.data);
  return writeLink({ account: accountFor(asked.data) ?? undefined, ...found?.settings });
}

/** The same for a form that was sent before scripts had loaded. The address is read, not kept. */
export async function continueFromAddress(locale: Locale, form: FormData): Promise<void> {
  const read = readAddress(String(form.get('address') ?? ''));
  const query = read.ok ? await startFromDomain(read.domain) : '';
  const href = read.ok ? `/setup/account${query ? `?${query}` : ''}` : '/setup/address';
  redirect(hrefIn(locale, href));
}
