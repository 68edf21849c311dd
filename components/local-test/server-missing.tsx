import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/components/ui/site-link';

/** What the page cannot do without, and the way to it. `query`: the wizard’s state so far. */
export function ServerMissing({ query }: { query: string }) {
  const t = useTranslations('local.missing');
  return (
    <section className="measure space-y-4">
      <h2 className="text-2xl">{t('title')}</h2>
      <p>{t('meaning')}</p>
      <p>
        <Link href={`/setup/server${query ? `?${query}` : ''}`} className={buttonClass()}>
          {t('go')}
        </Link>
      </p>
    </section>
  );
}
