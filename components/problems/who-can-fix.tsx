import { useTranslations } from 'next-intl';
import type { WhoCanFix as Who } from '@/lib/problems/catalogue/codes';

/** Who can do something about a problem, in a line; nothing where nobody is known to. */
export function WhoCanFix({ who }: { who: readonly Who[] }) {
  const t = useTranslations('common.whoCanFix');
  return who.length > 0 ? (
    <dl className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <dt className="text-sm font-semibold">{t('label')}</dt>
      {who.map((each) => (
        <dd
          key={each}
          className="rounded-full border border-line-strong bg-surface px-3 py-0.5 text-sm font-semibold"
        >
          {t(each)}
        </dd>
      ))}
    </dl>
  ) : null;
}
