import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { readLink, writeLink } from '@/lib/settings/link';
import { type StepId, stepIds } from '@/lib/setup/steps';
import type { Locale } from '@/lib/text/locales';

/** What Next hands to every page of the wizard. */
export type WizardPage = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The wizard’s state as it stands in the page’s address, what was dropped from it, and the same state written clean. */
export async function readWizard({ params, searchParams }: WizardPage) {
  const { locale } = await params;
  setRequestLocale(locale);
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams)) {
    for (const one of [value].flat()) if (one !== undefined) asked.append(name, one);
  }
  const { values, dropped } = readLink(asked);
  return { locale, values, dropped, query: writeLink(values), asked };
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
