import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/components/ui/site-link';
import type { WhyNot } from '@/lib/share/open-signed-link';

/** A link that is not opened: why, what to do about it, and the wizard without anything from it. */
export function RefusedLink({ why }: { why: WhyNot | 'secret' | 'incomplete' }) {
  const t = useTranslations('link.refused');
  return (
    <div className="measure space-y-4">
      <h1 className="text-3xl sm:text-4xl">{t(`${why}.title`)}</h1>
      <p className="text-lg">{t(`${why}.meaning`)}</p>
      <p>
        {t('nothingTaken')} {t('instead')}
      </p>
      <Link href="/setup/address" className={buttonClass()}>
        {t('go')}
      </Link>
    </div>
  );
}
