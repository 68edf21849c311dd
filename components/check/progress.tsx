import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { Button } from '@/components/ui/button';
import type { Encryption } from '@/lib/settings/settings';
import type { RunningState } from './check-state';
import { NeighbourList } from './neighbour-list';
import { StageList } from './stage-list';

type Props = {
  state: RunningState;
  labels: Record<Encryption, string>;
  headingRef: Ref<HTMLHeadingElement>;
  onCancel: () => void;
};

/** A check while it runs: its stages, the ports beside it, and a way to stop. */
export function Progress({ state, labels, headingRef, onCancel }: Props) {
  const t = useTranslations('check');
  const number = state.plan?.number;
  return (
    <section
      aria-labelledby="live-title"
      className="rounded-card border-2 border-accent bg-surface p-4 sm:p-6"
    >
      <h2 id="live-title" ref={headingRef} tabIndex={-1} className="text-2xl outline-none">
        {t('live.title')}
      </h2>
      {number ? <p className="mt-1 text-muted">{t('live.number', { number })}</p> : null}
      <div className="mt-4 grid gap-8 md:grid-cols-2">
        <StageList stages={state.stages} secondsInAll={(state.plan?.deadlineMs ?? 0) / 1000} />
        {state.neighbours.length > 0 ? (
          <div>
            <h3 className="mb-2 text-lg">{t('verdict.neighbours')}</h3>
            <NeighbourList neighbours={state.neighbours} labels={labels} />
          </div>
        ) : null}
      </div>
      <p className="mt-6">
        <Button look="secondary" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </p>
    </section>
  );
}
