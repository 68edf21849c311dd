import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { SharedLink } from '@/components/share/shared-by';
import { siteAddress } from '@/lib/installation/site-address';
import { writeLink } from '@/lib/settings/link';
import { type StepId, stepIds } from '@/lib/setup/steps';
import { openLink } from '@/lib/share/open-link';
import { changedBeside } from '@/lib/share/signed-values';
import { hrefIn } from '@/lib/text/href';
import type { Locale } from '@/lib/text/locales';

/** What Next hands to every page of the wizard. */
export type WizardPage = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/**
 * The wizard’s state as it stands in the page’s address, what was dropped from it, the same state written clean, and who shared it.
 * `came`: why a form came back that was sent without scripts. A link that cannot be opened leads to the page that says why.
 */
export async function readWizard({ params, searchParams }: WizardPage) {
  const { locale } = await params;
  setRequestLocale(locale);
  const asked = readAsked(await searchParams);
  const came = asked.get('came');
  asked.delete('came');
  const opened = await openLink(asked, Date.now());
  if (!opened.ok) redirect(hrefIn(locale, `/open?${asked}`));
  const { values, dropped, share } = opened;
  const shared: SharedLink | null = share
    ? { share, site: await siteNow(), changed: changedBeside(share, values) }
    : null;
  return { locale, values, dropped, query: writeLink(values), asked, came, shared };
}

/** A page’s parameters as they came. */
export function readAsked(params: Awaited<WizardPage['searchParams']>): URLSearchParams {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const one of [value].flat()) if (one !== undefined) asked.append(name, one);
  }
  return asked;
}

/** This installation’s origin, or the host that was asked for where nobody said it: to be read by the one who asked. */
export async function siteNow(): Promise<string> {
  const asked = await headers();
  return siteAddress(process.env, asked) ?? `http://${asked.get('host') ?? 'localhost'}`;
}

/** “Step 2 of 6: What kind of mailbox is it?” */
export async function stepTitle(step: StepId): Promise<Metadata> {
  const t = await getTranslations('setup');
  const title = t('stepTitle', {
    step: stepIds.indexOf(step) + 1,
    steps: stepIds.length,
    title: t(`${step}.title`),
  });
  return { title };
}
