import { useFormatter, useTranslations } from 'next-intl';
import type { StageLine } from './check-state';
import { Elapsed } from './elapsed';

const signs = {
  pending: { sign: '·', look: 'text-muted border-line' },
  running: { sign: '', look: 'border-accent border-t-transparent animate-spin' },
  slow: { sign: '', look: 'border-wait border-t-transparent animate-spin' },
  ok: { sign: '✓', look: 'bg-ok-soft text-ok border-ok' },
  stopped: { sign: '×', look: 'bg-stop-soft text-stop border-stop' },
  skipped: { sign: '–', look: 'text-muted border-line' },
  'not-tried': { sign: '–', look: 'text-muted border-line' },
} as const;

type Props = {
  stages: StageLine[];
  secondsInAll: number;
  /** Stages that were not reached share one line each way, for a check that is over. */
  folded?: boolean;
};

const notReached = ['not-tried', 'skipped'] as const;

/** The stages of a check, live or finished, each with its state in words and its seconds. */
export function StageList({ stages, secondsInAll, folded = false }: Props) {
  const t = useTranslations('check');
  const format = useFormatter();
  const isFolded = ({ status }: StageLine) => folded && notReached.some((one) => one === status);
  const spent = ({ status, ms }: StageLine) => {
    if (!['ok', 'stopped'].includes(status)) return '';
    return ms < 100 ? t('instant') : t('seconds', { seconds: (ms / 1000).toFixed(1) });
  };
  return (
    <ol className="space-y-1.5">
      {stages.map((line) => {
        if (isFolded(line)) return null;
        const { sign, look } = signs[line.status];
        const quiet = ['pending', 'skipped', 'not-tried'].includes(line.status);
        return (
          <li key={line.stage} data-stage={line.stage} data-status={line.status}>
            <div className="flex items-start gap-3 leading-6">
              <span
                aria-hidden="true"
                className={`inline-flex size-6 shrink-0 items-center justify-center rounded-full border-2 text-sm leading-none font-bold ${look}`}
              >
                {sign}
              </span>
              <span className="flex min-w-0 flex-1 flex-wrap gap-x-3">
                <span className={`min-w-[min(100%,8rem)] flex-1 ${quiet ? 'text-muted' : 'font-semibold'}`}>
                  {line.label}
                  <span className="sr-only">: </span>
                  <span className={line.status === 'stopped' ? 'block font-normal text-stop' : 'sr-only'}>
                    {t(`status.${line.status}`)}
                  </span>
                </span>
                <span className="shrink-0 text-sm leading-6 text-muted tabular-nums">
                  {line.status === 'running' || line.status === 'slow' ? (
                    <Elapsed key={line.stage} />
                  ) : (
                    spent(line)
                  )}
                </span>
              </span>
            </div>
            {line.status === 'slow' ? (
              <p className="mt-1 ml-9 rounded-field bg-wait-soft px-3 py-2 text-sm">
                {t('slow', { seconds: secondsInAll })}
              </p>
            ) : null}
          </li>
        );
      })}
      {notReached.map((status) => {
        const labels = stages.filter((line) => isFolded(line) && line.status === status);
        return labels.length > 0 ? (
          <li key={status} data-folded={status} className="flex items-start gap-3 text-muted">
            <span aria-hidden="true" className="w-6 shrink-0 text-center font-bold">
              –
            </span>
            <span>{t(`folded.${status}`, { stages: format.list(labels.map(({ label }) => label)) })}</span>
          </li>
        ) : null;
      })}
    </ol>
  );
}
