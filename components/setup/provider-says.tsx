import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

type Props = { field: string; value: string; same: boolean; onUse: () => void };

/** The second column of one setting: what the provider says, and one press to take it over. */
export function ProviderSays({ field, value, same, onUse }: Props) {
  const t = useTranslations('setup.server');
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-field bg-sunken px-3 py-2 md:self-end">
      <p className="min-w-0">
        <span className="block text-sm text-muted">{t('providerSays')}</span>
        <span className="font-mono font-semibold break-all">{value}</span>
      </p>
      {same ? (
        <p className="text-sm font-semibold text-ok">
          <span aria-hidden="true">✓ </span>
          {t('same')}
        </p>
      ) : (
        <Button
          look="secondary"
          className="px-3! text-sm"
          aria-label={t('useNamed', { value, field })}
          onClick={onUse}
        >
          {t('use')}
        </Button>
      )}
    </div>
  );
}
