import { useTranslations } from 'next-intl';
import { changesOn } from '@/lib/outlook/changes';
import type { Known } from '@/lib/outlook/resolve';
import type { Screen } from '@/lib/outlook/screen';
import { ChangeList } from './change-list';
import { screenName } from './screen-name';

/** What the check said to change, and on which screens. Nothing where no old settings are known. */
export function ChangeSummary({ screens, known }: { screens: Screen[]; known: Known }) {
  const t = useTranslations('outlook');
  const screenWords = useTranslations('outlook.screen');
  const places = screens.flatMap((screen, index) => {
    const changes = changesOn(screen, known);
    return changes.length > 0 ? [{ screen, number: index + 1, changes }] : [];
  });
  if (places.length === 0) return null;
  return (
    <section
      aria-labelledby="changes-title"
      className="rounded-card border-2 border-accent bg-accent-soft p-4 sm:p-5"
    >
      <h2 id="changes-title" className="text-2xl">
        {t('changes.title')}
      </h2>
      {places.map(({ screen, number, changes }) => (
        <div key={screen.id} className="mt-3 space-y-1.5">
          <ChangeList changes={changes} />
          <p>
            <a
              href={`#screen-${screen.id}`}
              className="no-print inline-flex min-h-8 items-center text-accent underline underline-offset-4"
            >
              {t('changes.where', { number, name: screenName(screen, screenWords) })}
            </a>
          </p>
        </div>
      ))}
      <p className="mt-3 text-muted">{t(known.fills ? 'changes.restAnew' : 'changes.rest')}</p>
    </section>
  );
}
