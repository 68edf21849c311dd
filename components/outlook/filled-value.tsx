import { useTranslations } from 'next-intl';
import { RememberedValue } from '@/components/memory/remembered-value';
import type { Filled } from '@/lib/outlook/resolve';

/** A value as words: the visitor’s own where it is known, otherwise who knows it. */
export function FilledValue({ filled }: { filled: Filled }) {
  const t = useTranslations('outlook.values');
  switch (filled.state) {
    case 'known':
      return <>{filled.text}</>;
    case 'remembered':
      return <RememberedValue what={filled.what} fallback={t(filled.what)} />;
    case 'blank':
      return <>{t('blank')}</>;
    default:
      return <em>{t(filled.state)}</em>;
  }
}
