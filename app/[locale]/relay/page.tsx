import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { RelayCase } from '@/components/providers/relay-case';
import { relayCaseIds } from '@/lib/providers/relay-cases';
import { type Locale, locales } from '@/lib/text/locales';

type Props = { params: Promise<{ locale: Locale }> };

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'relay' });
  return { title: t('title'), description: t('description') };
}

export default async function Page({ params }: Props) {
  setRequestLocale((await params).locale);
  const t = await getTranslations('relay');
  return (
    <div className="max-w-3xl space-y-8">
      <header className="measure space-y-3">
        <h1 className="text-3xl sm:text-4xl">{t('title')}</h1>
        <p className="text-lg text-muted">{t('lead')}</p>
      </header>
      <nav aria-labelledby="which" className="no-print space-y-2">
        <h2 id="which" className="text-2xl">
          {t('which')}
        </h2>
        <p>{t('whichLead')}</p>
        <ul className="grid gap-x-6 sm:grid-cols-2">
          {relayCaseIds.map((id) => (
            <li key={id}>
              <a href={`#${id}`} className="lone-link">
                {t(`cases.${id}.title`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {relayCaseIds.map((id) => (
        <RelayCase key={id} id={id} />
      ))}
    </div>
  );
}
