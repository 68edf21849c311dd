import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/components/ui/site-link';
import type { Locale } from '@/lib/text/locales';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn.ended');
  return { title: t('title'), robots: { index: false } };
}

/** Where somebody lands whose sign-in cannot be ended: asked twice, too late, begun elsewhere, or too many. */
export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('signIn.ended');
  const often = (await searchParams).why === 'often';
  return (
    <div className="max-w-2xl space-y-4">
      <h1 className="text-4xl">{often ? t('often.title') : t('title')}</h1>
      <p className="text-lg">{often ? t('often.meaning') : t('meaning')}</p>
      <Link href="/setup/address" className={buttonClass()}>
        {t('go')}
      </Link>
    </div>
  );
}
