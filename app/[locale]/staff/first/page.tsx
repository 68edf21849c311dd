import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ClientWords } from '@/components/frame/client-words';
import { PlainPage } from '@/components/frame/plain-page';
import { NewPassphraseForm } from '@/components/staff/new-passphrase-form';
import { firstKeyFits } from '@/lib/staff/first-key';
import { isSafeOrigin } from '@/lib/visitor/came-safely';
import { readAsked, type WizardPage } from '../../setup/wizard-page';
import { staffSite } from '../guard';
import { setFirst } from './set-first';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('staff.first');
  return { title: t('title'), robots: { index: false } };
}

export default async function Page({ params, searchParams }: WizardPage) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('staff.first');
  const key = (readAsked(await searchParams).get('key') ?? '').slice(0, 100);
  const fits = await firstKeyFits(process.env, key, Date.now());
  return (
    <div className="max-w-xl space-y-6">
      <h1 className="mt-3 text-3xl sm:text-4xl">{t(fits ? 'title' : 'usedTitle')}</h1>
      <p className="text-lg">{t(fits ? 'lead' : 'usedMeaning')}</p>
      {fits && !isSafeOrigin(await staffSite()) ? (
        <PlainPage />
      ) : fits ? (
        <ClientWords rooms={['common', 'staff']}>
          <NewPassphraseForm save={setFirst.bind(null, key)} submit={t('submit')} />
        </ClientWords>
      ) : null}
    </div>
  );
}
