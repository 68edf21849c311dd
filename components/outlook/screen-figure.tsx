import { useFormatter, useTranslations } from 'next-intl';
import { changesOn } from '@/lib/outlook/changes';
import type { Known } from '@/lib/outlook/resolve';
import { controlsOf, type Screen } from '@/lib/outlook/screen';
import { sources } from '@/lib/outlook/sources';
import { ChangeList } from './change-list';
import { Drawing } from './drawing';
import { Lost, type LostLinks } from './lost';
import { screenName } from './screen-name';
import { ScreenValues } from './screen-values';
import { TodoList } from './todo-list';

type Props = { screen: Screen; known: Known; number: number; count: number; links: LostLinks };

/** One screen: the drawing, the same in words, the values to copy, a tick for “done”, and ways on for who does not see it. */
export function ScreenFigure({ screen, known, number, count, links }: Props) {
  const t = useTranslations('outlook.screen');
  const format = useFormatter();
  const month = (checked: string) =>
    format.dateTime(new Date(`${checked}-01`), { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const id = `screen-${screen.id}`;
  const source = sources[screen.source];
  const changes = changesOn(screen, known);
  const pale = controlsOf(screen).some(({ incoming }) => incoming);
  return (
    <figure
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-4 rounded-card border-2 border-line bg-paper p-4 has-[input:checked]:border-ok sm:p-6 print:break-inside-avoid"
    >
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 id={`${id}-title`} className="text-xl">
          {t('title', { number, count, name: screenName(screen, t) })}
        </h3>
        <label className="no-print inline-flex min-h-11 cursor-pointer items-center gap-2 font-semibold">
          <input
            type="checkbox"
            autoComplete="off"
            aria-label={t('doneNamed', { number })}
            className="size-5 accent-accent"
          />
          {t('done')}
        </label>
      </div>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0 space-y-2">
          <Drawing screen={screen} known={known} />
          {pale ? <p className="text-sm text-muted">{t('incoming')}</p> : null}
          {screen.confidence === 'unsure' ? <p className="text-sm text-muted">{t('differs')}</p> : null}
        </div>
        <figcaption className="min-w-0 space-y-5">
          {changes.length > 0 ? (
            <div className="rounded-card border-2 border-accent bg-accent-soft px-4 py-3">
              <ChangeList changes={changes} />
            </div>
          ) : null}
          <TodoList screen={screen} known={known} />
          <ScreenValues screen={screen} known={known} />
          <Lost screen={screen} links={links} />
        </figcaption>
      </div>
      <p className="mt-5 text-sm text-muted">
        {t.rich('source', {
          name: source.name,
          month: month(source.checked),
          a: (chunks) => <a href={source.url}>{chunks}</a>,
        })}
      </p>
    </figure>
  );
}
