import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

type Props = {
  field: string;
  value: string;
  same: boolean;
  onUse: () => void;
  /** Beside a group of choices: at its top. */
  top?: boolean;
};

/** The second column of one setting: what the provider says, and one press to take it over. */
export function ProviderSays({ field, value, same, onUse, top }: Props) {
  const t = useTranslations('setup.server');
  const place = top ? 'md:mt-10' : 'md:mt-14';
  if (same) {
    return (
      <p className={`text-sm font-semibold text-ok md:self-start md:py-3 ${place}`}>
        <span aria-hidden="true">✓ </span>
        {t('same')}
      </p>
    );
  }
  return (
    <div
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 rounded-field bg-sunken px-3 py-2 md:self-start ${place}`}
    >
      <p className="min-w-0">
        <span className="block text-sm text-muted">{t('providerSays')}</span>
        <span className="font-mono font-semibold break-all">{value}</span>
      </p>
      <Button
        look="secondary"
        className="px-3! text-sm"
        aria-label={t('useNamed', { value, field })}
        onClick={onUse}
      >
        {t('use')}
      </Button>
    </div>
  );
}
