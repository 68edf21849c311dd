import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/components/ui/site-link';
import { reasons } from '@/lib/posted/why-not';
import { type Locale, locales } from '@/lib/text/locales';

type Props = { params: Promise<{ locale: Locale; why: string }> };

/** There is one page for each reason, built beforehand: proxy.ts answers a POST with it. */
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) => reasons.map((why) => ({ locale, why })));
}

async function reasonOf(params: Props['params']) {
  const { locale, why } = await params;
  setRequestLocale(locale);
  return reasons.find((one) => one === why) ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const why = await reasonOf(params);
  const t = await getTranslations('notTaken');
  return { title: t(`${why}.title`), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const why = await reasonOf(params);
  const t = await getTranslations('notTaken');
  return (
    <div className="measure space-y-5">
      <h1 className="mt-3 text-3xl sm:text-4xl">{t(`${why}.title`)}</h1>
      <p className="text-lg">{t(`${why}.meaning`)}</p>
      <p className="text-lg font-semibold">{t(`${why}.step`)}</p>
      <p className="flex flex-wrap gap-3">
        <Link href="/setup/address" className={buttonClass()}>
          {t('wizard')}
        </Link>
        <Link href="/" className={buttonClass('secondary')}>
          {t('home')}
        </Link>
      </p>
    </div>
  );
}
