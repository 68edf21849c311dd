import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ProviderFilter } from '@/components/providers/provider-filter';
import { ProviderRows } from '@/components/providers/provider-rows';
import { buttonClass } from '@/components/ui/button';
import { providerGroups, providerList } from '@/lib/providers/providers';
import type { Locale } from '@/lib/text/locales';
import { Link } from '@/lib/text/navigation';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'providers.page' });
  return { title: t('title'), description: t('description') };
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  // Ways to sign in have dates: each visitor is told those of the day.
  await connection();
  const t = await getTranslations('providers');
  const day = new Date();
  return (
    <div className="space-y-10">
      <header className="measure space-y-3">
        <h1 className="text-3xl sm:text-4xl">{t('page.title')}</h1>
        <p className="text-lg text-muted">{t('page.lead')}</p>
        <p>
          <Link href="/setup/address" prefetch={false} className={`${buttonClass()} w-full sm:w-auto`}>
            {t('page.byAddress')}
          </Link>
        </p>
      </header>
      <div className="space-y-2">
        <ProviderFilter
          label={t('page.filter')}
          hint={t('page.filterHint')}
          found={Array.from({ length: providerList.length + 1 }, (_, count) => t('page.found', { count }))}
        />
        <nav aria-label={t('page.jump')} className="no-print">
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            {providerGroups.map((group) => (
              <li key={group}>
                <a href={`#group-${group}`} className="lone-link">
                  {t(`groups.${group}`)}
                </a>
              </li>
            ))}
            <li>
              <Link href="/relay" prefetch={false} className="lone-link">
                {t('page.relays')}
              </Link>
            </li>
          </ul>
        </nav>
      </div>
      {providerGroups.map((group) => {
        const list = providerList.filter((one) => one.group === group);
        return (
          <section key={group} data-group={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`} className="scroll-mt-4 text-2xl">
              {t(`groups.${group}`)}{' '}
              <span className="text-base font-normal text-muted">
                {t('page.count', { count: list.length })}
              </span>
            </h2>
            <ProviderRows list={list} caption={t(`groups.${group}`)} day={day} />
          </section>
        );
      })}
      <p className="measure text-muted">{t('page.wrong')}</p>
    </div>
  );
}
