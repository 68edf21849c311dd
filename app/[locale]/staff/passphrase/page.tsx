import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ClientWords } from '@/components/frame/client-words';
import { NewPassphraseForm } from '@/components/staff/new-passphrase-form';
import { readOidc } from '@/lib/staff/oidc-settings';
import { Link } from '@/lib/text/navigation';
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
      <Link
        href="/staff"
        className="inline-flex min-h-11 items-center gap-1.5 text-accent underline underline-offset-4"
      >
        <span aria-hidden="true">←</span>
        {t('common.back')}
      </Link>
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
