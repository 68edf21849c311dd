import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { BackLink } from '@/components/frame/back-link';
import { ClientWords } from '@/components/frame/client-words';
import { ShareForm } from '@/components/share/share-form';
import { Notice } from '@/components/ui/notice';
import { readLink } from '@/lib/settings/link';
import { typedFrom } from '@/lib/share/typed-from';
import { readAsked, type WizardPage } from '../../setup/wizard-page';
import { editionNames } from '../../share/edition-names';
import { requireStaff } from '../guard';
import { makeSignedLink } from './make-signed-link';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('staff.home');
  return { title: t('make'), robots: { index: false } };
}

/** What a signed link fixes unless staff say otherwise. */
const usuallyFixed = 'host,port,encryption,user';
/** How many days it holds unless staff say otherwise. */
const usualDays = 365;

function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

export default async function Page({ params, searchParams }: WizardPage) {
  const { locale } = await params;
  setRequestLocale(locale);
  await requireStaff(locale);
  const { values } = readLink(readAsked(await searchParams));
  const begun = values.host ? values : { ...values, fixed: usuallyFixed, until: dayIn(usualDays) };
  const t = await getTranslations();
  return (
    <div className="space-y-6">
      <BackLink href="/staff">{t('common.back')}</BackLink>
      <div className="measure space-y-3">
        <h1 className="text-3xl sm:text-4xl">{t('staff.home.make')}</h1>
        <p className="text-lg text-muted">{t('share.lead')}</p>
      </div>
      <div className="max-w-3xl">
        <Notice look="ok">
          <p>{t('share.kinds.signed')}</p>
        </Notice>
      </div>
      <ClientWords rooms={['common', 'share', 'setup', 'link']}>
        <ShareForm
          typed={typedFrom(begun)}
          signed
          editions={await editionNames()}
          make={makeSignedLink.bind(null, locale)}
        />
      </ClientWords>
    </div>
  );
}
