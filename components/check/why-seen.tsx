import { useTranslations } from 'next-intl';
import { HostBreaks } from '@/components/ui/host-breaks';
import type { VerdictEvent } from '@/lib/check/events';

/** Why we think so: what was seen; nothing where nothing was. */
export function WhySeen({ seen }: Pick<VerdictEvent, 'seen'>) {
  const t = useTranslations('check.verdict');
  if (seen.length === 0) return null;
  return (
    <section aria-labelledby="seen-title">
      <h3 id="seen-title" className="text-xl lg:text-lg">
        {t('seen')}
      </h3>
      <ul className="measure mt-2 list-disc space-y-1 pl-5">
        {seen.map((line) => (
          <li key={line}>
            <HostBreaks text={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}
