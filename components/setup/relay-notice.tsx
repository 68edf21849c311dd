import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { Link } from '@/components/ui/site-link';
import { relayCaseOf } from '@/lib/providers/relay-cases';

const link = 'lone-link';

/** Before a relay is tried: what a check from outside can tell of it, and what not. `query`: the wizard’s state. */
export function RelayNotice({ host, query }: { host: string; query: string }) {
  const t = useTranslations('relay.check');
  const inside = relayCaseOf(host) === 'internal-name';
  return (
    <Notice look="wait" title={t('title')}>
      <p>{t(inside ? 'name' : 'meaning')}</p>
      <p className="flex flex-wrap gap-x-6">
        <Link href={`/works-from-here?${query}`} prefetch={false} className={link}>
          {t('local')}
        </Link>
        <Link href="/relay" prefetch={false} className={link}>
          {t('more')}
        </Link>
      </p>
    </Notice>
  );
}
