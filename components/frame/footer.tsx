import { useTranslations } from 'next-intl';
import { Link } from '@/lib/text/navigation';

const link = 'inline-flex min-h-8 items-center underline underline-offset-4 hover:text-ink';

export function Footer() {
  const t = useTranslations('common.footer');
  return (
    <footer className="no-print mt-auto border-t border-line bg-sunken">
      <div className="mx-auto grid max-w-5xl gap-2 px-4 py-6 text-sm text-muted sm:grid-cols-2 sm:gap-8 sm:px-6">
        <nav aria-label={t('more')} className="flex flex-wrap gap-x-6 sm:col-span-2">
          <Link href="/symptoms" prefetch={false} className={link}>
            {t('symptoms')}
          </Link>
          <Link href="/words" prefetch={false} className={link}>
            {t('words')}
          </Link>
          <Link href="/providers" prefetch={false} className={link}>
            {t('providers')}
          </Link>
          <Link href="/relay" prefetch={false} className={link}>
            {t('relay')}
          </Link>
          <Link href="/share" prefetch={false} className={link}>
            {t('share')}
          </Link>
          <Link href="/for-mail-providers" prefetch={false} className={link}>
            {t('forMailProviders')}
          </Link>
        </nav>
        <p>{t('keeps')}</p>
        <p>{t('independent')}</p>
      </div>
    </footer>
  );
}
