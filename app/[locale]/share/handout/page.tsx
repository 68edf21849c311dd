import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import '@/components/card/card.css';
import { PrintButton } from '@/components/card/print-button';
import { BackLink } from '@/components/frame/back-link';
import { FromWhom } from '@/components/share/from-whom';
import { Handout } from '@/components/share/handout';
import { NothingShared } from '@/components/share/nothing-shared';
import type { WizardPage } from '../../setup/wizard-page';
import { readMade } from '../read-made';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('share.handout');
  return { title: t('title'), robots: { index: false } };
}

export default async function Page(props: WizardPage) {
  const made = await readMade(props);
  if (!made) return <NothingShared />;
  const t = await getTranslations();
  return (
    <div className="space-y-6">
      <p className="no-print flex flex-wrap items-center gap-x-5 gap-y-2">
        <BackLink href={`/share/made?${made.query}`}>{t('share.handout.back')}</BackLink>
        <PrintButton label={t('card.print')} />
        <span className="text-sm text-muted">{t('card.printHint')}</span>
      </p>
      {made.share.signed ? null : (
        <div className="no-print max-w-3xl">
          <FromWhom share={made.share} site={made.site} />
        </div>
      )}
      <Handout share={made.share} link={`${made.site}/open?${made.query}`} />
    </div>
  );
}
