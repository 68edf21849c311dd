import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ProviderFilter } from '@/components/providers/provider-filter';
import { ProviderGroup } from '@/components/providers/provider-group';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/components/ui/site-link';
import { providerGroups, providerList } from '@/lib/providers/providers';
import type { Locale } from '@/lib/text/locales';

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
      <div>
        <ProviderFilter
          label={t('page.filter')}
          hint={t('page.filterHint')}
          found={Array.from({ length: providerList.length + 1 }, (_, count) => t('page.found', { count }))}
        />
        <div className="mt-4 border-t-2 border-ink">
          {providerGroups.map((group) => (
            <ProviderGroup
              key={group}
              group={group}
              list={providerList.filter((one) => one.group === group)}
              day={day}
            />
          ))}
        </div>
        <p className="mt-4">
          <Link href="/relay" prefetch={false} className="lone-link">
            {t('page.relays')}
          </Link>
        </p>
      </div>
      <p className="measure text-muted">{t('page.wrong')}</p>
    </div>
  );
}
