import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/site-link';

/** The way to the page that says what Outlook’s words mean. */
export function WordsLink() {
  const t = useTranslations('words');
  return (
    <Link href="/words" prefetch={false} className="no-print lone-link">
      {t('link')}
    </Link>
  );
}
