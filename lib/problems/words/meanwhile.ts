import type { Evidence } from '@/lib/evidence/evidence';
import { offersUsableWay } from '@/lib/evidence/ways-to-sign-in';
import type { Diagnosis } from '@/lib/problems/catalogue/diagnosis';
import type { ExplainOptions } from './explain-options';

/** A step for the time until a port that says “not now” answers again: another one that does. None where the matter is not the port’s. */
export function meanwhile(
  { problem, change }: Diagnosis,
  evidence: Evidence,
  { t, labels }: Pick<ExplainOptions, 't' | 'labels'>,
): string[] {
  const passing = problem === 'server-temporary-failure' || problem === 'too-many-connections';
  if (!passing || change || evidence.failure?.stage !== 'greet' || !evidence.failure.reply) return [];
  const { settings, neighbours, signIn } = evidence;
  const other = neighbours.find(
    (each) =>
      each.status === 'ok' &&
      each.encryption !== 'none' &&
      each.port !== 25 &&
      each.port !== settings.port &&
      (!signIn || offersUsableWay(each.offer, evidence.byToken === true)),
  );
  if (!other) return [];
  return [
    t('problems.verdict.meanwhile', { port: String(other.port), encryption: labels[other.encryption] }),
  ];
}
