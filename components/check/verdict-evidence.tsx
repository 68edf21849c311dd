import { useTranslations } from 'next-intl';
import type { VerdictEvent } from '@/lib/check/events';
import type { Encryption } from '@/lib/settings/settings';
import type { RunningState } from './check-state';
import { NeighbourList } from './neighbour-list';
import { StageList } from './stage-list';

type Props = {
  verdict: VerdictEvent;
  /** Null while the check goes on: then its stages stand elsewhere on the page. */
  state: RunningState | null;
  labels: Record<Encryption, string>;
};

/** What worked, and what else was looked at. */
export function VerdictEvidence({ verdict, state, labels }: Props) {
  const t = useTranslations('check.verdict');
  return (
    <>
      {state ? (
        <section aria-labelledby="stages-title">
          <h3 id="stages-title" className="mb-3 text-xl lg:text-lg">
            {t(verdict.stages.some(({ status }) => status === 'stopped') ? 'stages' : 'stagesAll')}
          </h3>
          <StageList stages={state.stages} secondsInAll={(state.plan?.deadlineMs ?? 0) / 1000} folded />
        </section>
      ) : null}
      {state?.neighbours.some(({ status }) => status !== 'not-finished') ? (
        <section aria-labelledby="neighbours-title">
          <h3 id="neighbours-title" className="text-xl lg:text-lg">
            {t('neighbours')}
          </h3>
          <p className="mb-2 text-muted">{t('neighboursNote')}</p>
          <NeighbourList neighbours={state.neighbours} labels={labels} />
        </section>
      ) : null}
    </>
  );
}
