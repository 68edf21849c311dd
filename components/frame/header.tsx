import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/site-link';
import { Logo } from './logo';

/** The top of every page. */
export function Header() {
  const t = useTranslations('common');
  const link = 'inline-flex min-h-11 items-center px-2 text-ink underline-offset-4 hover:underline';
  return (
    <header className="no-print">
      <div className="airmail" aria-hidden="true" />
      <div className="mx-auto flex w-full max-w-5xl flex-wrap items-center justify-between gap-x-2 px-4 py-2 sm:px-6">
        <Link
          href="/"
          className="inline-flex min-h-11 items-center gap-2.5 font-serif text-xl font-bold text-ink"
        >
          <Logo className="h-6 w-auto" />
          {t('brand')}
        </Link>
        <nav aria-label={t('mainNav')} className="-mr-2 flex gap-1 text-base">
          <Link href="/problems" className={link}>
            {t('nav.problems')}
          </Link>
        </nav>
      </div>
    </header>
  );
}
