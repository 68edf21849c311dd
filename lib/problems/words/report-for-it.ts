import type { Evidence } from '@/lib/evidence/evidence';
import { stopCodes } from '@/lib/evidence/stop-codes';
import type { Diagnosis } from '@/lib/problems/catalogue/diagnosis';
import { addressesSeen } from './addresses-seen';
import type { ExplainOptions } from './explain-options';
import type { Values } from './live-values';
import { datedWords } from './notices';
import { firstWordsSeen, signInSeen } from './seen';
import { replyWords } from './shown';

/** The verdict’s title, its cause in words for IT, and the values of the check that stand in words. */
type Told = { title: string; cause: string; known: Values };

/** The text to pass on to IT or a provider: what was tried, how it ended and why. Nothing in it is secret. */
export function reportForIt(
  { title, cause, known }: Told,
  diagnosis: Diagnosis,
  evidence: Evidence,
  options: ExplainOptions,
): string {
  const { t, at } = options;
  const { failure } = evidence;
  const code = failure?.certificate?.code;
  const exact = code === 'UNSPECIFIED' ? undefined : code;
  return [
    t('problems.verdict.report.target', known),
    t('problems.verdict.report.result', { title }),
    failure && failure.code !== stopCodes.incomingPort
      ? t('problems.verdict.report.stopped', { stage: t(`check.stages.${failure.stage}`) })
      : '',
    failure?.reply ? t('problems.verdict.seen.reply', { words: replyWords(failure.reply) }) : '',
    failure?.banner ? firstWordsSeen(failure.banner, failure, t) : '',
    exact ? t('problems.verdict.report.openssl', { code: exact }) : '',
    cause,
    ...datedWords(diagnosis, evidence, options),
    ...signInSeen(evidence, t),
    ...addressesSeen(evidence, t),
    t('problems.verdict.report.when', { at: at.toISOString().slice(0, 16).replace('T', ' ') }),
  ]
    .filter(Boolean)
    .join('\n');
}
