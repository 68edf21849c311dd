import type { VerdictEvent } from '@/lib/check/events';
import type { WhoCanFix } from '@/lib/problems/catalogue/codes';
import { verdictWord } from '@/lib/problems/verdict/verdict-word';
import type { Translator } from '@/lib/text/translator';

/** Outcomes after which there may be a message to look for. */
const sent = new Set<VerdictEvent['outcome']>(['accepted', 'unknown']);

function part(title: string, lines: string[]): string[] {
  return lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : [];
}

/** `whoCanFix`, as a page says it, in a line. */
export function whoLine(whoCanFix: readonly WhoCanFix[], t: Translator): string {
  return `${t('common.whoCanFix.label')}: ${whoCanFix.map((who) => t(`common.whoCanFix.${who}`)).join('; ')}`;
}

function head(verdict: VerdictEvent, t: Translator, soFar = false): string[] {
  const { title, meaning, change, tried, whoCanFix } = verdict;
  const changes = Object.entries(change?.to ?? {}).map(([field, to]) => {
    const values = { from: String(tried[field as keyof typeof tried]), to: String(to) };
    return t(`cli.change.${field as keyof typeof tried}`, values);
  });
  return [
    t(`check.verdict.outcome.${soFar ? 'so-far' : verdictWord(verdict)}`),
    title,
    ...(meaning ? [meaning] : []),
    ...(whoCanFix.length > 0 ? [whoLine(whoCanFix, t)] : []),
    ...part(t('cli.toChange'), change ? [...changes, ...verdict.about] : []),
  ];
}

/** What is said of a silent port while the check goes on: the verdict follows. */
export function printEarly(verdict: VerdictEvent, t: Translator): string {
  return [...head(verdict, t, true), '', ''].join('\n');
}

/** A verdict as text for a terminal. */
export function printVerdict(verdict: VerdictEvent, t: Translator): string {
  const { tried } = verdict;
  return [
    ...head(verdict, t),
    ...(verdict.slow ? part(verdict.slow.title, verdict.slow.lines) : []),
    ...part(
      t(verdict.change ? 'check.verdict.furtherSteps' : 'cli.steps'),
      verdict.further.map((step, index) => `${index + 1}. ${step}`),
    ),
    ...part(
      t('check.verdict.others'),
      verdict.others.map(({ problem, title }) => `${title} [${problem}]`),
    ),
    ...(verdict.number && sent.has(verdict.outcome) ? ['', t('cli.number', { number: verdict.number })] : []),
    // the last line says it for a terminal
    ...part(
      t('cli.seen'),
      verdict.seen.filter((line) => line !== t('problems.verdict.seen.from', { from: verdict.from })),
    ),
    ...part(
      t('cli.stages'),
      verdict.stages.map(({ stage, status, ms }) =>
        t('cli.stage', {
          label: t(`check.stages.${stage}`),
          status: t(`check.status.${status}`),
          ms: String(ms),
        }),
      ),
    ),
    ...part(
      t('cli.neighbours'),
      verdict.neighbours.map(({ port, encryption, status, ms }) =>
        t('cli.neighbour', {
          port: String(port),
          encryption: t(`cli.encryption.${encryption}`),
          status: t(`check.verdict.neighbourStatus.${status}`),
          ms: String(ms),
        }),
      ),
    ),
    ...part(t('cli.transcript'), verdict.transcript),
    ...part(t('check.verdict.forIt'), verdict.forIt ? verdict.forIt.split('\n') : []),
    ...(verdict.outcome === 'refused'
      ? []
      : ['', t('cli.from', { host: tried.host, port: String(tried.port), at: verdict.at })]),
    '',
  ].join('\n');
}
