import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { BackLink } from '@/components/frame/back-link';
import { ClientWords } from '@/components/frame/client-words';
import { NewPassphraseForm } from '@/components/staff/new-passphrase-form';
import { readOidc } from '@/lib/staff/oidc-settings';
import type { WizardPage } from '../../setup/wizard-page';
import { requireStaff } from '../guard';
import { change } from './change';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('staff.change');
  return { title: t('title'), robots: { index: false } };
}

export default async function Page({ params }: WizardPage) {
  const { locale } = await params;
  setRequestLocale(locale);
  await requireStaff(locale);
  const t = await getTranslations();
  const openid = readOidc(process.env);
  return (
    <div className="max-w-xl space-y-6">
      <BackLink href="/staff">{t('common.back')}</BackLink>
      <h1 className="text-3xl sm:text-4xl">{t('staff.change.title')}</h1>
      <p className="text-lg">{t(openid ? 'staff.change.openid' : 'staff.change.lead')}</p>
      {openid ? null : (
        <ClientWords rooms={['common', 'staff']}>
          <NewPassphraseForm save={change} submit={t('staff.change.submit')} current />
        </ClientWords>
      )}
    </div>
  );
}
