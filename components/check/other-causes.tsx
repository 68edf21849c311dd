import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/site-link';
import type { VerdictEvent } from '@/lib/check/events';

/** What else it may be, for whom the steps do not help; nothing where there is nothing else. */
export function OtherCauses({ others }: Pick<VerdictEvent, 'others'>) {
  const t = useTranslations('check.verdict');
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="others-title">
      <h3 id="others-title" className="text-lg">
        {t('others')}
      </h3>
      <ul className="measure mt-1 list-disc space-y-1 pl-6">
        {others.map(({ problem, title }) => (
          <li key={problem}>
            <Link href={`/problems/${problem}`} prefetch={false} className="lone-link">
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
