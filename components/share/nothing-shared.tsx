import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/components/ui/site-link';

/** In place of a link that was not made: an address that was cut off, or typed by hand. */
export function NothingShared() {
  const t = useTranslations('share.made');
  return (
    <div className="measure space-y-4">
      <h1 className="mt-3 text-3xl sm:text-4xl">{t('nothing')}</h1>
      <Link href="/share" className={buttonClass()}>
        {t('nothingGo')}
      </Link>
    </div>
  );
}
