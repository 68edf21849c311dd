import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/site-link';

/** For a relay or smart host: which one it is decides everything, before any server is typed. */
export function RelayPanel() {
  const t = useTranslations('relay.panel');
  return (
    <section className="mt-3 rounded-card border-2 border-info bg-info-soft p-4 sm:p-5">
      <h2 className="text-xl">{t('title')}</h2>
      <p className="mt-2">{t('meaning')}</p>
      <p className="mt-2">
        <Link href="/relay" prefetch={false} className="lone-link">
          {t('go')}
        </Link>
      </p>
      <p className="mt-2">{t('then')}</p>
    </section>
  );
}
