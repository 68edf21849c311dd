import { useTranslations } from 'next-intl';
import { RememberedValue } from '@/components/memory/remembered-value';
import { type Known, resolve } from '@/lib/outlook/resolve';
import type { Value } from '@/lib/outlook/screen';

/** What stands in a drawn box. */
export function DrawnValue({ value, known, hint }: { value: Value; known: Known; hint?: string }) {
  const t = useTranslations('outlook.values');
  const filled = resolve(value, known);
  switch (filled.state) {
    case 'known':
      return <span className="oc-value">{filled.text}</span>;
    case 'remembered':
      return (
        <span className="oc-value" data-user-value={filled.what}>
          <RememberedValue what={filled.what} fallback={t(filled.what)} />
        </span>
      );
    case 'hidden':
      return <span className="oc-value">••••••••••</span>;
    case 'blank':
      return <span className="oc-hint">{hint}</span>;
    default:
      return <span className="oc-hint">{t(filled.state)}</span>;
  }
}
