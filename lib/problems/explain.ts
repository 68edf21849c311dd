import type { Evidence } from '@/lib/evidence/evidence';
import type { Encryption } from '@/lib/settings/settings';
import type { Translator } from '@/lib/text/translator';
import { addressesSeen } from './addresses-seen';
import { besideSeen } from './beside';
import { changeSteps } from './change-steps';
import type { ProblemCode } from './codes';
import type { Diagnosis } from './diagnosis';
import { values } from './live-values';
import { isWhole, liveWords } from './live-words';
import { meanwhile } from './meanwhile';
import { datedWords } from './notices';
import { type Other, othersOf } from './others';
import { speaksOf } from './reply-says';
import { factsSeen } from './seen';
import { replyWords } from './shown';
import { lacksSignIn, signedIn, takesNoSignIn } from './signed-in';
import { reasonsSeen } from './why';

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

/** A verdict in words. `forIt` is ready to paste; `seen` are facts, one a line; `others`: what else it may be. Nothing in it is secret. */
export type Explanation = {
  title: string;
  meaning: string;
  steps: string[];
  forIt: string;
  seen: string[];
  others: Other[];
};

/** Puts a diagnosis into the visitor's words, with the real values of the check in them. */
export function explain(diagnosis: Diagnosis, evidence: Evidence, options: ExplainOptions): Explanation {
  const { t } = options;
  const { outcome, problem, change } = diagnosis;
  const said = problem
    ? problemWords(problem, diagnosis, evidence, options)
    : outcomeWords(outcome, evidence, options);
  const general = t(`${wordsFor(diagnosis, evidence)}.steps`, values(evidence, options))
    .split('\n')
    .filter(Boolean);
  const steps = change
    ? [
        ...changeSteps(change, evidence, options),
        ...(change.tested && !lacksSignIn(diagnosis, evidence) ? [] : general),
      ]
    : [...general, ...meanwhile(diagnosis, evidence, options)];
  const seen = [
    ...reasonsSeen(diagnosis, evidence, t, options.labels),
    ...besideSeen(change, evidence, t, options.labels),
    ...factsSeen(evidence, t),
    ...(problem && problem !== 'unknown' && diagnosis.confidence === 'unsure'
      ? [t('problems.verdict.seen.unsure')]
      : []),
    ...datedWords(diagnosis, evidence, options),
    ...(evidence.refused ? [] : [t('problems.verdict.seen.from')]),
  ];
  const forIt = report(said.title, diagnosis, evidence, options);
  return { ...said, steps, forIt, seen, others: othersOf(diagnosis, evidence, t) };
}

/** Where the steps stand, and the words for IT. */
function wordsFor(diagnosis: Diagnosis, evidence: Evidence) {
  const live = liveWords(diagnosis, evidence);
  if (live && isWhole(live)) return `problems.verdict.${live}` as const;
  const { problem, outcome } = diagnosis;
  return problem
    ? (`problems.causes.${problem}` as const)
    : (`problems.verdict.${restOf(outcome, evidence)}` as const);
}

/** The outcomes that have steps of their own; `problem` without a cause does not occur. */
function restOf(outcome: Diagnosis['outcome'], evidence: Evidence) {
  if (outcome === 'accepted' && speaksOf('setAside', evidence.receipt)) return 'accepted-set-aside';
  if (outcome === 'accepted' && !signedIn(evidence)) return 'accepted-unsigned';
  if (outcome === 'server-ok' && takesNoSignIn(evidence)) return 'server-ok-no-sign-in';
  return outcome === 'problem' ? 'unknown' : outcome;
}

function problemWords(
  problem: ProblemCode,
  diagnosis: Diagnosis,
  evidence: Evidence,
  options: ExplainOptions,
) {
  const { t } = options;
  const live = liveWords(diagnosis, evidence);
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
  const kind = restOf(outcome, evidence);
  const title = t(`problems.verdict.${kind}.title`, known);
  if (kind === 'accepted-unsigned' && evidence.settings.encryption === 'none') {
    return { title, meaning: t('problems.verdict.accepted-unsigned.meaningPlain', known) };
  }
  return { title, meaning: t(`problems.verdict.${kind}.meaning`, known) };
}

function report(title: string, diagnosis: Diagnosis, evidence: Evidence, options: ExplainOptions): string {
  const { t, at } = options;
  const { failure } = evidence;
  const code = failure?.certificate?.code;
  const exact = code === 'UNSPECIFIED' ? undefined : code;
  const cause = t(`${wordsFor(diagnosis, evidence)}.forIt`, values(evidence, options));
  return [
    t('problems.verdict.report.target', values(evidence, options)),
    t('problems.verdict.report.result', { title }),
    failure ? t('problems.verdict.report.stopped', { stage: t(`check.stages.${failure.stage}`) }) : '',
    failure?.reply ? t('problems.verdict.seen.reply', { words: replyWords(failure.reply) }) : '',
    failure?.banner ? t('problems.verdict.seen.banner', { words: failure.banner }) : '',
    exact ? t('problems.verdict.report.openssl', { code: exact }) : '',
    cause,
    ...datedWords(diagnosis, evidence, options),
    ...addressesSeen(evidence, t),
    t('problems.verdict.report.when', { at: at.toISOString().slice(0, 16).replace('T', ' ') }),
  ]
    .filter(Boolean)
    .join('\n');
}
