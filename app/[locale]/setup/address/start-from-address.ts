'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { DomainStart } from '@/components/setup/address-form';
import { ownerShown } from '@/lib/discovery/owner-shown';
import { startDiscovery } from '@/lib/discovery/start-discovery';
import { formOf } from '@/lib/posted/form-of';
import { practiceRoutes } from '@/lib/practice/practice';
import type { SignInWay } from '@/lib/providers/provider';
import { type ProviderId, providerList } from '@/lib/providers/providers';
import { readAddress } from '@/lib/settings/address';
import { readHostName } from '@/lib/settings/host-name';
import { writeLink } from '@/lib/settings/link';
import { doubtOf } from '@/lib/setup/found';
import { hrefIn } from '@/lib/text/href';
import { type Locale, localeOf } from '@/lib/text/locales';
import { translatorFor } from '@/lib/text/translator';
import { visitorFrom } from '@/lib/visitor/visitor';

/** More than this nobody compares. */
const mostShown = 4;

/**
 * What follows from a mail domain. Settings that nobody needs to be asked about, and the kind of mailbox, go into the wizard’s
 * state; everything that was found goes along to be shown. Empty when nothing is known.
 */
export async function startFromDomain(domain: string, locale: Locale): Promise<DomainStart> {
  const asked = z.string().max(253).safeParse(domain);
  const name = asked.success ? readHostName(asked.data) : null;
  if (!name || !('host' in name) || name.kind !== 'name') return { query: '', found: null };
  const visitor = visitorFrom(await headers());
  const { account, provider, signIn, candidates } = await startDiscovery(name.host, {
    visitor,
    routes: practiceRoutes(),
  });
  const [best] = candidates;
  const { host, port, encryption } = best && !best.confirm ? best : {};
  const settings = candidates.slice(0, mostShown).map((candidate) => ({
    host: candidate.host,
    port: candidate.port,
    encryption: candidate.encryption,
    source: candidate.source,
    owner: ownerShown(candidate),
    doubt: doubtOf(candidate),
  }));
  return {
    query: writeLink({ account: account ?? undefined, host, port, encryption }),
    found:
      settings.length > 0 || provider !== null
        ? { domain: name.shown, ...inWords(provider, signIn, locale), settings }
        : null,
  };
}

/** Who runs the mailbox, and how one signs in there, for people. */
function inWords(provider: ProviderId | null, signIn: SignInWay[], wanted: unknown) {
  const t = translatorFor(localeOf(wanted));
  const known = providerList.find(({ id }) => id === provider);
  return {
    provider: known ? { id: known.id, name: known.name } : null,
    signIn: signIn.map((way) => t(`providers.signIn.${way}`)),
  };
}

/** The same for a form that was sent before scripts had loaded. The address is read, not kept. */
export async function continueFromAddress(locale: Locale, form: FormData): Promise<void> {
  const read = readAddress(String(formOf(form).get('address') ?? ''));
  const known = localeOf(locale);
  if (!read.ok)
    redirect(hrefIn(known, `/setup/address?came=${read.error.replace('settings.errors.address-', '')}`));
  const { query } = await startFromDomain(read.domain, locale);
  redirect(hrefIn(known, `/setup/account${query ? `?${query}` : ''}`));
}
