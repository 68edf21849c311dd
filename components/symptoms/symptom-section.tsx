import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/site-link';
import { termTags } from '@/components/words/term-tags';
import { sources } from '@/lib/outlook/sources';
import { type Symptom, type SymptomId, symptoms } from '@/lib/outlook/symptoms';
import { editionIds } from '@/lib/settings/edition-ids';

const step = (chunks: ReactNode) => <li>{chunks}</li>;
const label = (chunks: ReactNode) => <b>{chunks}</b>;

/** One thing that people see: why, the steps in each Outlook of which they are known, and the way on. */
export function SymptomSection({ id }: { id: SymptomId }) {
  const t = useTranslations('symptoms');
  const words = useTranslations();
  const format = useFormatter();
  const { editions, next, sources: from, checked }: Symptom = symptoms[id];
  const complete = editionIds.every((edition) => editions.includes(edition));
  const month = format.dateTime(new Date(`${checked}-01`), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (
    <section aria-labelledby={id} className="max-w-3xl space-y-4">
      <h2 id={id} className="scroll-mt-4 text-2xl">
        {t(`list.${id}.title`)}
      </h2>
      <p>{t.rich(`list.${id}.meaning`, termTags)}</p>
      <div className="space-y-4 rounded-card border-2 border-line bg-surface p-4 sm:p-5">
        {stepsOf(id).map(({ edition, key }) => (
          <div key={key}>
            {edition ? (
              <h3 className="font-sans font-semibold">{words(`editions.${edition}.name`)}</h3>
            ) : null}
            <ol className="mt-1 list-decimal space-y-1.5 pl-6 marker:font-semibold">
              {t.rich(key, { s: step, l: label })}
            </ol>
          </div>
        ))}
        {complete ? null : <p className="text-sm text-muted">{t('notFound')}</p>}
      </div>
      <p>
        <Link href={next} prefetch={false} className="lone-link">
          {t(`list.${id}.next`)}
        </Link>
      </p>
      <p className="text-sm text-muted">
        {t('source')}{' '}
        {from.map((source, index) => (
          <span key={source}>
            {index > 0 ? ' · ' : ''}
            <a href={sources[source].url}>{sources[source].name}</a>
          </span>
        ))}{' '}
        · {words('common.checkedOn', { month })}
      </p>
    </section>
  );
}

/** The messages with the steps, each with the Outlook it is for; null where they are the same in all. */
function stepsOf(id: SymptomId) {
  if (id === 'attachment') return [{ edition: null, key: 'list.attachment.steps.any' as const }];
  return symptoms[id].editions.map((edition) => ({
    edition,
    // Which Outlooks have steps is told by `symptoms`, and tested against the words.
    key: `list.${id}.steps.${edition}` as 'list.outbox.steps.classic-windows',
  }));
}
