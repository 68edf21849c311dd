import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { changesOn } from '@/lib/outlook/changes';
import type { Known } from '@/lib/outlook/resolve';
import type { Screen } from '@/lib/outlook/screen';
import { ChangeList } from './change-list';
import { screenName } from './screen-name';

type Props = {
  screens: Screen[];
  known: Known;
  /** The settings before the change are known and other ones. */
  differs: boolean;
};

/** What the check said to change, and on which screens; also when this Outlook has no box for it. */
export function ChangeSummary({ screens, known, differs }: Props) {
  const t = useTranslations('outlook');
  const screenWords = useTranslations('outlook.screen');
  const places = screens.flatMap((screen, index) => {
    const changes = changesOn(screen, known);
    return changes.length > 0 ? [{ screen, number: index + 1, changes }] : [];
  });
  if (places.length === 0) {
    const told = differs && screens.length > 0;
    return told ? (
      <Notice title={t('changes.none.title')}>
        <p>{t(known.labels.tls === known.labels.starttls ? 'changes.none.oneBox' : 'changes.none.noBox')}</p>
      </Notice>
    ) : null;
  }
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
            <a href={`#screen-${screen.id}`} className="no-print lone-link">
              {t('changes.where', { number, name: screenName(screen, screenWords) })}
            </a>
          </p>
        </div>
      ))}
      <p className="mt-3 text-muted">{t(known.fills ? 'changes.restAnew' : 'changes.rest')}</p>
    </section>
  );
}
