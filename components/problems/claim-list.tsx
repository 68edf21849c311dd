import { useTranslations } from 'next-intl';
import { SourceLink } from '@/components/sources/source-link';
import { type ClaimId, claims } from '@/lib/problems/catalogue/claims';

/** What articles say beside what is so, each with its source. */
export function ClaimList({ ids }: { ids: ClaimId[] }) {
  const t = useTranslations('problems');
  return (
    <div className="@container">
      <dl className="grid gap-x-10 gap-y-5 @4xl:grid-cols-2">
        {ids.map((id) => (
          <div key={id} className="measure border-l-4 border-line pl-4">
            <dt className="font-semibold">{t(`claims.${id}.sees`)}</dt>
            <dd className="mt-1 text-muted">
              <span className="font-semibold">{t('box.claim')}</span> {t(`claims.${id}.claim`)}
            </dd>
            <dd className="mt-1">
              <span className="font-semibold">{t('box.fact')}</span> {t(`claims.${id}.fact`)}{' '}
              <SourceLink url={claims[id].source} about={t(`claims.${id}.sees`)} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
