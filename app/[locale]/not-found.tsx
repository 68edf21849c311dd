import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/components/ui/site-link';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common.notFound');
  return { title: t('title') };
}

export default function NotFound() {
  const t = useTranslations('common.notFound');
  return (
    <div className="measure space-y-5">
      <h1 className="text-4xl">{t('title')}</h1>
      <p className="text-lg">{t('meaning')}</p>
      <p className="flex flex-wrap gap-3">
        <Link href="/" className={buttonClass()}>
          {t('home')}
        </Link>
        <Link href="/problems" className={buttonClass('secondary')}>
          {t('problems')}
        </Link>
      </p>
    </div>
  );
}
