import { useFormatter, useTranslations } from 'next-intl';
import { changesOn } from '@/lib/outlook/changes';
import type { Known } from '@/lib/outlook/resolve';
import { controlsOf, type Family, type Screen } from '@/lib/outlook/screen';
import { sources } from '@/lib/outlook/sources';
import { ChangeList } from './change-list';
import { Drawing } from './drawing';
import { Lost, type LostLinks } from './lost';
import { screenName } from './screen-name';
import { TodoList } from './todo-list';

type Props = { screen: Screen; known: Known; number: number; count: number; links: LostLinks };

const wide = 'lg:grid-cols-[minmax(0,1fr)_19rem]';
const narrow = 'lg:grid-cols-[minmax(0,31rem)_minmax(15rem,1fr)]';
const slim = 'lg:grid-cols-[minmax(0,26rem)_minmax(15rem,1fr)]';

/** How much of the width the drawing takes: a small window leaves more to the words beside it. */
const columns = {
  'file-page': wide,
  'control-panel': wide,
  'windows-dialog': wide,
  'web-admin': wide,
  'modern-pane': narrow,
  'new-outlook': narrow,
  'mac-menu': narrow,
  'mac-sheet': narrow,
  'mac-window': narrow,
  phone: slim,
} as const satisfies Record<Family, string>;

/** One screen: the drawing, the same in words with what to copy, a tick for “done”, and ways on for who does not see it. */
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
      {changes.length > 0 && number > 1 ? (
        <p className="no-print -mt-3 mb-4">
          <a href="#screens" className="lone-link">
            {t('before')}
          </a>
        </p>
      ) : null}
      <div className={`grid gap-6 lg:gap-8 ${columns[screen.family]}`}>
        <div className="min-w-0 space-y-2 lg:sticky lg:top-4 lg:self-start">
          <Drawing screen={screen} known={known} />
          {pale ? <p className="text-sm text-muted">{t(known.fills ? 'incomingFill' : 'incoming')}</p> : null}
          {screen.confidence === 'unsure' ? <p className="text-sm text-muted">{t('differs')}</p> : null}
        </div>
        <figcaption className="min-w-0 space-y-5">
          {changes.length > 0 ? (
            <div className="rounded-card border-2 border-accent bg-accent-soft px-4 py-3">
              <ChangeList changes={changes} />
            </div>
          ) : null}
          <TodoList screen={screen} known={known} />
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
