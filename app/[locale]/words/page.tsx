import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { type TermGroup, termGroups } from '@/lib/outlook/terms';
import { type Locale, locales } from '@/lib/text/locales';

type Props = { params: Promise<{ locale: Locale }> };

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'words' });
  return { title: t('title'), description: t('description') };
}

export default async function Page({ params }: Props) {
  setRequestLocale((await params).locale);
  const t = await getTranslations('words');
  return (
    <div className="space-y-10">
      <header className="measure space-y-3">
        <h1 className="text-3xl sm:text-4xl">{t('title')}</h1>
        <p className="text-lg text-muted">{t('lead')}</p>
      </header>
      {(Object.keys(termGroups) as TermGroup[]).map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`} className="text-2xl">
            {t(`groups.${group}`)}
          </h2>
          <dl className="mt-3 max-w-3xl border-t-2 border-ink">
            {termGroups[group].map((id) => (
              <div
                key={id}
                id={id}
                className="scroll-mt-4 gap-6 border-b border-line px-2 py-3 target:bg-accent-soft sm:flex"
              >
                <dt className="shrink-0 font-semibold sm:w-56">{t(`list.${id}.name`)}</dt>
                <dd className="min-w-0">{t(`list.${id}.text`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
