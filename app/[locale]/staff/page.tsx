import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Button, buttonClass } from '@/components/ui/button';
import { Link } from '@/components/ui/site-link';
import { linkKeys } from '@/lib/installation/link-keys';
import { readOidc } from '@/lib/staff/oidc-settings';
import { sessionSeconds } from '@/lib/staff/session';
import type { WizardPage } from '../setup/wizard-page';
import { requireStaff } from './guard';
import { signOut, signOutEverywhere } from './leave';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('staff');
  return { title: t('title'), robots: { index: false } };
}

export default async function Page({ params }: WizardPage) {
  const { locale } = await params;
  setRequestLocale(locale);
  const { name, since } = await requireStaff(locale);
  const t = await getTranslations('staff');
  const [first, ...others] = await linkKeys(process.env);
  // hours, not a time of day: where the person’s clock stands is not known here
  const hours = Math.ceil((since / 1000 + sessionSeconds - Date.now() / 1000) / 3600);
  return (
    <div className="max-w-3xl space-y-8">
      <div className="space-y-2">
        <h1 className="mt-3 text-3xl sm:text-4xl">{t('title')}</h1>
        <p className="text-lg text-muted">
          {name ? t('home.leadNamed', { name, hours }) : t('home.lead', { hours })}
        </p>
      </div>
      <section
        aria-labelledby="make"
        className="rounded-card border-2 border-accent bg-accent-soft p-4 sm:p-6"
      >
        <h2 id="make" className="text-2xl">
          {t('home.make')}
        </h2>
        <p className="mt-1 mb-4">{t('home.makeMeaning')}</p>
        <Link href="/staff/share" className={buttonClass()}>
          {t('home.make')}
        </Link>
      </section>
      <section aria-labelledby="keys">
        <h2 id="keys" className="text-xl">
          {t('home.keys')}
        </h2>
        <p className="measure mt-1">
          {t('home.keysMeaning')}{' '}
          {t(`home.keysFrom.${process.env.LINK_SIGNING_KEYS ? 'variable' : 'folder'}`)}
        </p>
        <ul className="mt-3 max-w-md">
          {[first, ...others].map(({ id }) => (
            <li key={id} className="flex flex-wrap justify-between gap-x-4 border-b border-line py-2">
              <code className="font-semibold">{id}</code>
              <span className="text-muted">{t(id === first.id ? 'home.signs' : 'home.opens')}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="flex flex-wrap items-start gap-3">
        {readOidc(process.env) ? null : (
          <Link href="/staff/passphrase" className={`${buttonClass('secondary')} max-sm:w-full`}>
            {t('home.change')}
          </Link>
        )}
        <form action={signOut} className="max-sm:w-full">
          <Button type="submit" look="secondary" className="max-sm:w-full">
            {t('home.out')}
          </Button>
        </form>
        <form action={signOutEverywhere} className="max-sm:w-full">
          <Button type="submit" look="secondary" className="max-sm:w-full" aria-describedby="everywhere">
            {t('home.everywhere')}
          </Button>
        </form>
        <p id="everywhere" className="w-full text-sm text-muted">
          {t('home.everywhereMeaning')}
        </p>
      </section>
    </div>
  );
}
