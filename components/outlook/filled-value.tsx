import { useTranslations } from 'next-intl';
import { RememberedValue } from '@/components/memory/remembered-value';
import type { Filled } from '@/lib/outlook/resolve';

/** A value as words: the visitor’s own where it is known, otherwise who knows it. `className`: how what is remembered is drawn. */
export function FilledValue({ filled, className }: { filled: Filled; className?: string }) {
  const t = useTranslations('outlook.values');
  switch (filled.state) {
    case 'known':
      return <>{filled.text}</>;
    case 'remembered':
      return <RememberedValue what={filled.what} fallback={t(filled.what)} className={className} />;
    case 'blank':
      return <>{t('blank')}</>;
    default:
      return <em>{t(filled.state)}</em>;
  }
}
