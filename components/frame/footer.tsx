import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/site-link';

const link = 'flex min-h-11 items-center leading-snug underline underline-offset-4 hover:text-ink sm:min-h-8';

export function Footer() {
  const t = useTranslations('common.footer');
  return (
    <footer className="no-print mt-auto border-t border-line bg-sunken">
      <div className="mx-auto grid max-w-5xl gap-2 px-4 py-6 text-sm text-muted sm:grid-cols-2 sm:gap-8 sm:px-6">
        <nav
          aria-label={t('more')}
          className="grid grid-cols-2 gap-x-4 max-sm:mb-3 max-sm:gap-y-1 sm:col-span-2 sm:grid-cols-3 sm:gap-x-8"
        >
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
