import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ClientWords } from '@/components/frame/client-words';
import { PlainPage } from '@/components/frame/plain-page';
import { NewPassphraseForm } from '@/components/staff/new-passphrase-form';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/components/ui/site-link';
import { firstKeyFits } from '@/lib/staff/first-key';
import { readOidc } from '@/lib/staff/oidc-settings';
import { passphraseIsSet } from '@/lib/staff/passphrase';
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
      {fits ? <p className="text-lg">{t('lead')}</p> : null}
      {!fits ? (
        <WayOn />
      ) : !isSafeOrigin(await staffSite()) ? (
        <PlainPage />
      ) : (
        <ClientWords rooms={['common', 'staff']}>
          <NewPassphraseForm save={setFirst.bind(null, key)} submit={t('submit')} />
        </ClientWords>
      )}
    </div>
  );
}

/** What an address that holds no longer leaves to do: sign in, or have another one printed. */
async function WayOn() {
  const t = await getTranslations('staff.first');
  if (!(await staffSite())) {
    const off = await getTranslations('staff.signIn');
    return <p className="text-lg">{off('offMeaning')}</p>;
  }
  const openid = readOidc(process.env) !== null;
  const isSet = await passphraseIsSet(process.env);
  return (
    <>
      <p className="text-lg">{t(openid ? 'openidMeaning' : isSet ? 'setMeaning' : 'unsetMeaning')}</p>
      {openid || isSet ? (
        <p>
          <Link href="/staff/sign-in" className={buttonClass()}>
            {t('goOn')}
          </Link>
        </p>
      ) : null}
      {openid ? null : (
        <section className="space-y-2">
          <h2 className="text-xl">{t('anotherTitle')}</h2>
          <p>{t(isSet ? 'anotherSet' : 'anotherUnset')}</p>
        </section>
      )}
    </>
  );
}
