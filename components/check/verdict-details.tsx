import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ClockNotice } from '@/components/local-test/clock-notice';
import { CopyButton } from '@/components/ui/copy-button';
import { Disclosure } from '@/components/ui/disclosure';
import type { VerdictEvent } from '@/lib/check/events';
import type { Encryption } from '@/lib/settings/settings';
import type { RunningState } from './check-state';
import { NeighbourList } from './neighbour-list';
import { StageList } from './stage-list';
import { supportText } from './support-text';

type Props = {
  verdict: VerdictEvent;
  state: RunningState;
  labels: Record<Encryption, string> /** More to unfold, in the same row of small things. */;
  children?: ReactNode;
};

/** What worked, what else was looked at, from where, and the transcript: the evidence beneath a verdict. */
export function VerdictDetails({ verdict, state, labels, children }: Props) {
  const t = useTranslations('check');
  const common = useTranslations('common');
  const format = useFormatter();
  const date = format.dateTime(new Date(verdict.at), { dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <>
      <div className="grid gap-8 md:grid-cols-2">
        <section aria-labelledby="stages-title">
          <h3 id="stages-title" className="mb-3 text-xl">
            {t('verdict.stages')}
          </h3>
          <StageList stages={state.stages} secondsInAll={(state.plan?.deadlineMs ?? 0) / 1000} folded />
        </section>
        {state.neighbours.length > 0 ? (
          <section aria-labelledby="neighbours-title">
            <h3 id="neighbours-title" className="mb-1 text-xl">
              {t('verdict.neighbours')}
            </h3>
            <p className="mb-3 text-muted">{t('verdict.neighboursNote')}</p>
            <NeighbourList neighbours={state.neighbours} labels={labels} />
          </section>
        ) : null}
      </div>
      <div className="space-y-4">
        <ClockNotice serverTime={Date.parse(verdict.at) + verdict.ms} />
        <p className="text-muted">{t('verdict.from', { date })}</p>
        <CopyButton
          text={supportText(verdict, labels, t)}
          label={t('verdict.copySupport')}
          done={common('copied')}
          className="min-h-11! px-4 text-base"
        />
        <Disclosure summary={t('verdict.details')}>
          <h4 className="font-semibold">{t('verdict.transcript')}</h4>
          <pre className="mt-2 rounded-field bg-sunken p-3 text-sm leading-relaxed break-all whitespace-pre-wrap">
            {verdict.transcript.join('\n')}
          </pre>
        </Disclosure>
        {children}
      </div>
    </>
  );
}
