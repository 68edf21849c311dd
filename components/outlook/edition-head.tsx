import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/site-link';
import type { EditionId } from '@/lib/settings/edition-ids';
import { EditionPicture } from './edition-picture';

/** Which Outlook the screens are of, what to know of it, and the way to another one. */
export function EditionHead({ edition, changeHref }: { edition: EditionId; changeHref: string }) {
  const t = useTranslations();
  return (
    <div className="flex items-start gap-4 rounded-card border border-line bg-surface p-4">
      <span className="hidden shrink-0 sm:block">
        <EditionPicture edition={edition} />
      </span>
      <div className="min-w-0">
        <p className="text-sm text-muted">{t('outlook.edition.yours')}</p>
        <p className="text-lg font-semibold">{t(`editions.${edition}.name`)}</p>
        <p className="mt-1">{t(`editions.${edition}.good`)}</p>
        <Link href={changeHref} className="no-print mt-1 lone-link">
          {t('outlook.edition.change')}
        </Link>
      </div>
    </div>
  );
}
