import { useTranslations } from 'next-intl';
import { Link } from '@/lib/text/navigation';

/** The way to the page that says what Outlook’s words mean. */
export function WordsLink() {
  const t = useTranslations('words');
  return (
    <Link
      href="/words"
      prefetch={false}
      className="no-print inline-flex min-h-8 items-center text-accent underline underline-offset-4"
    >
      {t('link')}
    </Link>
  );
}
