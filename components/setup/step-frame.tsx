import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { BackLink } from '@/components/frame/back-link';
import { SharedBy, type SharedLink } from '@/components/share/shared-by';
import { type LinkValues, writeLink } from '@/lib/settings/link';
import { previousStep, type StepId, stepIds, steps } from '@/lib/setup/steps';
import { takenBack } from '@/lib/share/signed-values';
import { DroppedNotice } from './dropped-notice';
import { SoFar } from './so-far';
import { StepHeading } from './step-heading';

type Props = {
  step: StepId;
  /** The wizard’s state, kept by the way back. */
  values: LinkValues;
  dropped?: { name: string; shown: string; secret: boolean }[];
  shared?: SharedLink | null;
  /** The way back to what a signed link says, on a page whose address holds more than the wizard’s state. */
  takeBack?: string | undefined;
  wide?: boolean;
  children: ReactNode;
};

/** One step: where one is, the way back, the question, and what was left out of a pasted address. */
export function StepFrame({
  step,
  values,
  dropped = [],
  shared = null,
  takeBack,
  wide = false,
  children,
}: Props) {
  const t = useTranslations();
  const index = stepIds.indexOf(step);
  const previous = previousStep(step, values);
  const query = writeLink(values);
  const back = previous
    ? `${steps[previous].path}${query ? `?${query}` : ''}${previous === 'check' ? '#verdict' : ''}`
    : '/';
  const frame = (
    <div className={wide ? '' : 'max-w-2xl min-w-0'}>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <BackLink href={back}>{t('common.back')}</BackLink>
        <div className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
          <p className="whitespace-nowrap">
            {t('setup.progress', { step: index + 1, steps: stepIds.length })}
          </p>
          <ol aria-hidden="true" className="flex gap-1 sm:gap-1.5">
            {stepIds.map((id, at) => (
              <li
                key={id}
                className={`h-1.5 w-4 rounded-full sm:w-6 ${at <= index ? 'bg-accent' : 'bg-line'}`}
              />
            ))}
          </ol>
        </div>
      </div>
      <StepHeading>{t(`setup.${step}.title`)}</StepHeading>
      {shared ? (
        <SharedBy
          {...shared}
          values={values}
          takeBack={takeBack ?? `${steps[step].path}?${writeLink(takenBack(shared.share, values))}`}
        />
      ) : null}
      {dropped.length > 0 ? <DroppedNotice dropped={dropped} /> : null}
      {children}
    </div>
  );
  return wide ? (
    frame
  ) : (
    <div className="gap-10 lg:grid lg:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
      {frame}
      <SoFar values={values} />
    </div>
  );
}
