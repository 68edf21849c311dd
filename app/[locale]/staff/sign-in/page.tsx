import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ClientWords } from '@/components/frame/client-words';
import { PlainPage } from '@/components/frame/plain-page';
import { PassphraseForm } from '@/components/staff/passphrase-form';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { readOidc } from '@/lib/staff/oidc-settings';
import { passphraseIsSet } from '@/lib/staff/passphrase';
import { hrefIn } from '@/lib/text/href';
import { isSafeOrigin } from '@/lib/visitor/came-safely';
import { readAsked, type WizardPage } from '../../setup/wizard-page';
import { staffNow, staffSite } from '../guard';
import { signIn } from './sign-in';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('staff.signIn');
  return { title: t('title'), robots: { index: false } };
}

const troubles = ['stranger', 'broken', 'away'] as const;

export default async function Page({ params, searchParams }: WizardPage) {
  const { locale } = await params;
  setRequestLocale(locale);
  const asked = readAsked(await searchParams);
  if (await staffNow()) redirect(hrefIn(locale, '/staff'));
  const t = await getTranslations('staff.signIn');
  const trouble = troubles.find((one) => one === asked.get('why'));
  const openid = readOidc(process.env);
  const site = await staffSite();
  const away = !site;
  return (
    <div className="max-w-xl space-y-6">
      <h1 className="mt-3 text-3xl sm:text-4xl">{t('title')}</h1>
      {asked.has('ended') ? <Notice look="ok" title={t('ended')} role="status" /> : null}
      {trouble ? <Notice look="stop" title={t(trouble)} role="status" /> : null}
      {away ? (
        <Notice look="wait" title={t('off')}>
          <p>{t('offMeaning')}</p>
        </Notice>
      ) : openid ? (
        <div className="space-y-3">
          <p>{t('openidMeaning', { host: openid.issuer.hostname })}</p>
          {/* a page of another site follows: nothing may fetch it beforehand */}
          <a href="/staff/begin" className={buttonClass()}>
            {t('openid')}
          </a>
        </div>
      ) : !isSafeOrigin(site) ? (
        <PlainPage />
      ) : (await passphraseIsSet(process.env)) ? (
        <ClientWords rooms={['common', 'staff']}>
          <PassphraseForm signIn={signIn} />
        </ClientWords>
      ) : (
        <Notice look="info" title={t('notSet')}>
          <p>{t('notSetMeaning')}</p>
        </Notice>
      )}
    </div>
  );
}
