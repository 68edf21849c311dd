import type { Evidence } from '@/lib/evidence/evidence';
import type { Change } from './diagnosis';
import type { ExplainOptions } from './explain';

/** A step for each field to alter, as the visitor’s Outlook names the values. */
export function changeSteps(
  { to, tested }: Change,
  { settings }: Evidence,
  { t, labels }: Pick<ExplainOptions, 't' | 'labels'>,
): string[] {
  const steps: string[] = [];
  if (to.host !== undefined)
    steps.push(t('problems.verdict.change.host', { from: settings.host, to: to.host }));
  if (to.encryption !== undefined) {
    steps.push(
      t('problems.verdict.change.encryption', {
        from: labels[settings.encryption],
        to: labels[to.encryption],
      }),
    );
  }
  if (to.port !== undefined) {
    steps.push(t('problems.verdict.change.port', { from: String(settings.port), to: String(to.port) }));
  }
  if (!tested) steps.push(t('problems.verdict.change.untested'));
  return steps;
}
