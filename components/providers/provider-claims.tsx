import { useTranslations } from 'next-intl';
import { SourceLink } from '@/components/sources/source-link';
import { type ProviderClaimId, providerClaims } from '@/lib/providers/provider-claims';

/** What articles say of a provider beside what is so, each with its source. */
export function ProviderClaims({ ids }: { ids: ProviderClaimId[] }) {
  const t = useTranslations('providers');
  return (
    <div className="@container">
      <dl className="grid gap-x-12 gap-y-5 @4xl:grid-cols-2">
        {ids.map((id) => (
          <div key={id} className="measure border-l-4 border-line pl-4">
            <dt className="text-muted">
              <span className="font-semibold">{t('one.claim')}</span> {t(`claims.${id}.claim`)}
            </dt>
            <dd className="mt-1">
              <span className="font-semibold">{t('one.fact')}</span> {t(`claims.${id}.fact`)}{' '}
              <SourceLink url={providerClaims[id].source} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
