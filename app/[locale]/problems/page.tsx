import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ClaimList } from '@/components/problems/claim-list';
import { PasteBox } from '@/components/problems/paste-box';
import { ProblemList } from '@/components/problems/problem-list';
import { claimsAbout } from '@/lib/problems/catalogue/claims';
import { problemGroups } from '@/lib/problems/catalogue/facts';
import { type Locale, locales } from '@/lib/text/locales';
import { messagesFor } from '@/lib/text/messages';
import { explainPasted } from './explain-pasted';
import { longestPaste } from './longest-paste';

type Props = { params: Promise<{ locale: Locale }> };

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'problems.list' });
  return { title: t('title'), description: t('description') };
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('problems');
  const { common, problems } = messagesFor(locale);
  return (
    <div className="space-y-12">
      <div className="space-y-6">
        <h1 className="text-3xl sm:text-4xl">{t('list.title')}</h1>
        <NextIntlClientProvider messages={{ common, problems: { box: problems.box } }}>
          <PasteBox action={explainPasted.bind(null, locale)} longest={longestPaste} />
        </NextIntlClientProvider>
      </div>
      <nav aria-label={t('list.parts')}>
        <p className="font-semibold">{t('list.parts')}</p>
        <ul className="mt-1 flex flex-wrap gap-x-6">
          {problemGroups.map((group) => (
            <li key={group}>
              <a href={`#${group}`} className="lone-link">
                {t(`group.${group}`)}
              </a>
            </li>
          ))}
          <li>
            <a href="#claims" className="lone-link">
              {t('list.claims')}
            </a>
          </li>
        </ul>
      </nav>
      <section className="space-y-8">
        <div className="measure space-y-2">
          <h2 className="text-2xl">{t('list.causes')}</h2>
          <p className="text-muted">{t('list.lead')}</p>
        </div>
        {problemGroups.map((group) => (
          <ProblemList key={group} group={group} />
        ))}
      </section>
      <section id="claims" className="scroll-mt-4 space-y-4">
        <h2 className="text-2xl">{t('list.claims')}</h2>
        <ClaimList ids={claimsAbout()} />
      </section>
    </div>
  );
}
