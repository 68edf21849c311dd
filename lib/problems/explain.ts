import type { Evidence } from '@/lib/evidence/evidence';
import type { Encryption } from '@/lib/settings/settings';
import type { Translator } from '@/lib/text/translator';
import type { ProblemCode } from './codes';
import type { Change, Diagnosis } from './diagnosis';
import { liveWords } from './live-words';
import { noticesFor } from './notices';
import { day, factsSeen, listed, replyWords } from './seen';

/**
 * `labels`: what this Outlook calls each encryption. `at`: the day the words are read, for notices with a date.
 * `number`: the short number in the subject of the test message, if one was sent.
 */
export type ExplainOptions = {
  t: Translator;
  labels: Record<Encryption, string>;
  at: Date;
  number?: string | null;
};

/** A verdict in words. `forIt` is ready to paste; `seen` are facts, one a line. Nothing in it is secret. */
export type Explanation = { title: string; meaning: string; steps: string[]; forIt: string; seen: string[] };

/** Puts a diagnosis into the visitor's words, with the real values of the check in them. */
export function explain(diagnosis: Diagnosis, evidence: Evidence, options: ExplainOptions): Explanation {
  const { t, at } = options;
  const { outcome, problem, change } = diagnosis;
  const said = problem ? problemWords(problem, evidence, options) : outcomeWords(outcome, evidence, options);
  const general = t(`${wordsFor(diagnosis, evidence)}.steps`).split('\n');
  const steps = change
    ? [...changeSteps(change, evidence, options), ...(change.tested ? [] : general)]
    : general;
  const notices = noticesFor(
    evidence.settings.host,
    problem ?? (outcome === 'accepted' && evidence.signIn ? 'accepted' : 'unknown'),
    at,
  );
  const seen = [...factsSeen(evidence, t), ...notices.map((words) => t(`problems.verdict.notice.${words}`))];
  return { ...said, steps, forIt: report(said.title, diagnosis, evidence, options), seen };
}

/** Where the steps stand, and the words for IT. */
function wordsFor({ outcome, problem }: Diagnosis, { ownNetwork }: Evidence) {
  if (ownNetwork) return 'problems.verdict.own-network';
  return problem ? (`problems.causes.${problem}` as const) : (`problems.verdict.${restOf(outcome)}` as const);
}

/** The outcomes that have steps of their own; `problem` without a cause does not occur. */
function restOf(outcome: Diagnosis['outcome']): 'accepted' | 'server-ok' | 'unknown' | 'refused' {
  return outcome === 'problem' ? 'unknown' : outcome;
}

function values(evidence: Evidence, { labels, number }: ExplainOptions) {
  const { settings, failure } = evidence;
  const certificate = failure?.certificate;
  return {
    host: settings.host,
    port: String(settings.port),
    encryption: labels[settings.encryption],
    starttls: labels.starttls,
    tls: labels.tls,
    number: number ?? 'none',
    names: listed(certificate?.names ?? []),
    issuer: certificate?.issuer ?? '–',
    lastIssuer: certificate?.lastIssuer || '–',
    date: day(
      (certificate?.faults.includes('not-yet-valid') ? certificate.validFrom : certificate?.validTo) ?? '–',
    ),
    version: (failure?.tlsOffered ?? '').replace(/^TLSv1$/, 'TLS 1.0').replace('TLSv', 'TLS '),
    offered: listed(evidence.offer?.auth ?? []),
  };
}

function problemWords(problem: ProblemCode, evidence: Evidence, options: ExplainOptions) {
  const { t } = options;
  const live = liveWords(problem, evidence);
  if (!live)
    return { title: t(`problems.causes.${problem}.title`), meaning: t(`problems.causes.${problem}.meaning`) };
  const known = values(evidence, options);
  return {
    title: t(`problems.verdict.${live}.title`, known),
    meaning: t(`problems.verdict.${live}.meaning`, known),
  };
}

function outcomeWords(outcome: Diagnosis['outcome'], evidence: Evidence, options: ExplainOptions) {
  const { t } = options;
  const known = values(evidence, options);
  const kind = restOf(outcome);
  const title = t(`problems.verdict.${kind}.title`, known);
  if (kind === 'accepted' && evidence.settings.encryption === 'none') {
    return { title, meaning: t('problems.verdict.accepted.meaningPlain', known) };
  }
  return { title, meaning: t(`problems.verdict.${kind}.meaning`, known) };
}

function changeSteps(
  { to, tested }: Change,
  { settings }: Evidence,
  { t, labels }: ExplainOptions,
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

function report(title: string, diagnosis: Diagnosis, evidence: Evidence, options: ExplainOptions): string {
  const { t, at } = options;
  const { failure } = evidence;
  const cause = t(`${wordsFor(diagnosis, evidence)}.forIt`);
  return [
    t('problems.verdict.report.target', values(evidence, options)),
    t('problems.verdict.report.result', { title }),
    failure ? t('problems.verdict.report.stopped', { stage: t(`check.stages.${failure.stage}`) }) : '',
    failure?.reply ? t('problems.verdict.seen.reply', { words: replyWords(failure.reply) }) : '',
    cause,
    t('problems.verdict.report.when', { at: at.toISOString().slice(0, 16).replace('T', ' ') }),
  ]
    .filter(Boolean)
    .join('\n');
}
