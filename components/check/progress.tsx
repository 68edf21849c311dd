import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Encryption, Settings } from '@/lib/settings/settings';
import type { RunningState } from './check-state';
import { NeighbourList } from './neighbour-list';
import { StageList } from './stage-list';

type Props = {
  state: RunningState;
  labels: Record<Encryption, string>;
  headingRef: Ref<HTMLHeadingElement>;
  onCancel: () => void;
  onUse: (settings: Settings) => void;
};

/** A check while it runs: its stages, the ports beside it, and a way to stop. */
export function Progress({ state, labels, headingRef, onCancel, onUse }: Props) {
  const t = useTranslations('check');
  const number = state.plan?.number;
  const tried = state.plan?.settings;
  const slow = state.stages.some(({ status }) => status === 'slow');
  const { queued } = state;
  const better = slow && !state.early ? state.neighbours.find(({ status }) => status === 'ok') : undefined;
  return (
    <section
      aria-labelledby="live-title"
      className="rounded-card border-2 border-accent bg-surface p-4 sm:p-6"
    >
      <h2 id="live-title" ref={headingRef} tabIndex={-1} className="text-2xl outline-none">
        {queued ? t('queued.title', { position: queued.position }) : t('live.title')}
      </h2>
      {queued ? (
        <p className="measure mt-1" role="status">
          {t('queued.meaning', queued)}
        </p>
      ) : null}
      {number ? <p className="mt-1 text-muted">{t('live.number', { number })}</p> : null}
      <div className="mt-4 grid gap-8 md:grid-cols-2">
        <StageList stages={state.stages} secondsInAll={(state.plan?.deadlineMs ?? 0) / 1000} />
        {state.neighbours.length > 0 ? (
          <div>
            <h3 className="mb-2 text-lg">{t('live.neighbours')}</h3>
            <NeighbourList neighbours={state.neighbours} labels={labels} />
          </div>
        ) : null}
      </div>
      <div role="status" className="mt-6 empty:hidden">
        {better && tried ? (
          <Notice
            look="ok"
            title={t('live.better', { port: String(better.port), encryption: labels[better.encryption] })}
          >
            <Button
              look="secondary"
              onClick={() => onUse({ host: tried.host, port: better.port, encryption: better.encryption })}
            >
              {t('verdict.change.use')}
            </Button>
          </Notice>
        ) : null}
      </div>
      <p className="mt-6">
        {/* the second half of a double click on what stood here a moment ago stops nothing */}
        <Button look="secondary" onClick={(event) => event.detail > 1 || onCancel()}>
          {t('cancel')}
        </Button>
      </p>
    </section>
  );
}
