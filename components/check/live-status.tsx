import { useTranslations } from 'next-intl';
import type { CheckState } from './check-state';

/** Tells a screen reader how far a check is, what is said early, and that it is over. */
export function LiveStatus({ state }: { state: CheckState }) {
  const t = useTranslations('check');
  const running = state.phase === 'running' ? state : null;
  const stage = running?.stages.findLast(({ status }) => status === 'running' || status === 'slow');
  return (
    <p role="status" className="sr-only">
      {stage ? t('live.stage', { label: stage.label, status: t(`status.${stage.status}`) }) : ''}
      {running?.early?.title}
      {state.phase === 'done' && state.verdict ? t('live.done') : ''}
    </p>
  );
}
