import type { useTranslations } from 'next-intl';
import type { VerdictEvent } from '@/lib/check/events';
import { verdictWord } from '@/lib/problems/verdict/verdict-word';
import type { Encryption } from '@/lib/settings/settings';

type Words = ReturnType<typeof useTranslations<'check'>>;

/** The verdict as plain text for a ticket: what was tried and seen. Holds no address and no secret. */
export function supportText(verdict: VerdictEvent, labels: Record<Encryption, string>, t: Words): string {
  const { tried } = verdict;
  return [
    t('support.title', { date: verdict.at }),
    t('support.tried', { host: tried.host, port: String(tried.port), encryption: labels[tried.encryption] }),
    '',
    t(`verdict.outcome.${verdictWord(verdict)}`),
    [verdict.title, verdict.problem ? `(${verdict.problem})` : ''].join(' ').trim(),
    verdict.meaning,
    ...(verdict.slow ? [verdict.slow.title, ...verdict.slow.lines] : []),
    ...verdict.seen.map((line) => `- ${line}`),
    ...(verdict.others.length > 0 ? ['', t('verdict.others')] : []),
    ...verdict.others.map(({ problem, title }) => `- ${title} (${problem})`),
    '',
    t('support.stages'),
    ...verdict.stages.map(
      ({ stage, status, ms }) => `- ${t(`stages.${stage}`)}: ${t(`status.${status}`)} (${ms} ms)`,
    ),
    '',
    t('support.neighbours'),
    ...verdict.neighbours.map(
      ({ port, encryption, status, ms }) =>
        `- ${t('verdict.neighbour', { port: String(port), encryption: labels[encryption] })}: ${t(`verdict.neighbourStatus.${status}`)} (${ms} ms)`,
    ),
    '',
    t('support.transcript'),
    ...verdict.transcript,
  ].join('\n');
}
