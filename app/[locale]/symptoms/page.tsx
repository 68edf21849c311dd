import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { OtherSights } from '@/components/symptoms/other-sights';
import { SymptomSection } from '@/components/symptoms/symptom-section';
import { Notice } from '@/components/ui/notice';
import { symptomIds } from '@/lib/outlook/symptoms';
import { type Locale, locales } from '@/lib/text/locales';

type Props = { params: Promise<{ locale: Locale }> };

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'symptoms' });
  return { title: t('title'), description: t('description') };
}

export default async function Page({ params }: Props) {
  setRequestLocale((await params).locale);
  const t = await getTranslations('symptoms');
  return (
    <div className="space-y-12">
      <header className="space-y-5">
        <h1 className="text-3xl sm:text-4xl">{t('title')}</h1>
        <p className="measure text-lg text-muted">{t('lead')}</p>
        <nav aria-label={t('choose')}>
          <ul className="grid gap-2 sm:grid-cols-2">
            {symptomIds.map((id) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  className="flex h-full min-h-11 items-center gap-2 rounded-field border-2 border-line bg-surface px-4 py-2 font-semibold text-accent hover:border-accent"
                >
                  <span aria-hidden="true">↓</span>
                  <span className="underline underline-offset-4">{t(`list.${id}.title`)}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="measure">
          <Notice title={t('first.title')}>
            <p>{t('first.text')}</p>
          </Notice>
        </div>
      </header>
      {symptomIds.map((id) => (
        <SymptomSection key={id} id={id} />
      ))}
      <OtherSights />
    </div>
  );
}
