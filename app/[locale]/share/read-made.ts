import { setRequestLocale } from 'next-intl/server';
import { writeLink } from '@/lib/settings/link';
import { keptLook } from '@/lib/share/link-look';
import { openLink } from '@/lib/share/open-link';
import { shareOf } from '@/lib/share/share';
import { readAsked, siteNow, type WizardPage } from '../setup/wizard-page';

/** The link that a page is about; null where its address holds none that opens, or something secret. */
export async function readMade({ params, searchParams }: WizardPage) {
  const { locale } = await params;
  setRequestLocale(locale);
  const asked = readAsked(await searchParams);
  const look = keptLook(asked.get('look'));
  asked.delete('look');
  const opened = await openLink(asked, Date.now());
  if (!opened.ok || opened.dropped.some(({ secret }) => secret)) return null;
  const plain = shareOf(opened.values);
  const share = opened.share ?? (plain && { ...plain, signed: false });
  if (!share) return null;
  // a signed link says everything itself
  const { link } = opened.values;
  return { locale, share, query: writeLink(link ? { link } : opened.values), site: await siteNow(), look };
}
