import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ClientWords } from '@/components/frame/client-words';
import { ShareForm } from '@/components/share/share-form';
import { Notice } from '@/components/ui/notice';
import { Link } from '@/components/ui/site-link';
import { readLink } from '@/lib/settings/link';
import { typedFrom } from '@/lib/share/typed-from';
import { readAsked, type WizardPage } from '../setup/wizard-page';
import { staffSite } from '../staff/guard';
import { editionNames } from './edition-names';
import { makeLink } from './make-link';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('share');
  return { title: t('title') };
}

export default async function Page({ params, searchParams }: WizardPage) {
  const { locale } = await params;
  setRequestLocale(locale);
  const { values } = readLink(readAsked(await searchParams));
  const t = await getTranslations('share');
  return (
    <div className="space-y-6">
      <div className="measure space-y-3">
        <h1 className="mt-3 text-3xl sm:text-4xl">{t('title')}</h1>
        <p className="text-lg text-muted">{t('lead')}</p>
      </div>
      <div className="max-w-3xl">
        <Notice look="wait">
          <p>{t('kinds.plain')}</p>
          {(await staffSite()) ? (
            <p>
              <Link href="/staff/share" className="lone-link text-ink">
                {t('kinds.signIn')}
              </Link>
            </p>
          ) : null}
        </Notice>
      </div>
      <ClientWords rooms={['common', 'share', 'setup', 'link']}>
        <ShareForm
          typed={typedFrom(values)}
          signed={false}
          editions={await editionNames()}
          make={makeLink.bind(null, locale)}
        />
      </ClientWords>
    </div>
  );
}
