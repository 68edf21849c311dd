import type { Evidence } from '@/lib/evidence/evidence';
import type { TestedFrom } from '@/lib/evidence/places';
import { testedFrom } from '@/lib/evidence/tested-from';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Diagnosis } from '@/lib/problems/catalogue/diagnosis';
import { isWhole, type Variant } from '@/lib/problems/catalogue/variants';
import { isPutRight } from '@/lib/problems/change/right-name';
import { isOfOneAddress } from '@/lib/problems/judge/one-address';
import { isSetAside } from '@/lib/problems/judge/set-aside';
import { lacksSignIn, signedIn, takesNoSignIn } from '@/lib/problems/judge/signed-in';
import { plainReply } from '@/lib/problems/plain/plain-reply';
import { isOwnComputer } from '@/lib/settings/inside-name';
import type { Translator } from '@/lib/text/translator';
import { besideSeen, listedShut } from './beside-seen';
import { aboutChange, changeSteps } from './change-steps';
import type { ExplainOptions } from './explain-options';
import { namesIn, type Values, values } from './live-values';
import { leavesSteps, mailboxStepsAt } from './mailbox-steps';
import { meanwhile } from './meanwhile';
import { datedWords } from './notices';
import { otherHouse } from './other-house';
import { type Other, othersOf } from './others';
import { mailboxBeside, relayBeside, relayHere } from './relay-beside';
import { reportForIt } from './report-for-it';
import { letInBeside, nameBeside } from './second-help';
import { factsSeen } from './seen';
import { type Slow, slowServer } from './slow';
import { withStatedWait } from './stated-wait';
import { reasonsSeen } from './why';

/**
 * A verdict in words. `steps` are all there is to do; where the change is shown by its values, `about` says of it what they do
 * not, and `further` is what there is to do beside it. `forIt` is ready to paste; `seen` are facts, one a line; `others`: what
 * else it may be; `slow`: a server that works, and takes its time; `from`: from where it was tried. Nothing in it is secret.
 */
export type Explanation = {
  title: string;
  meaning: string;
  steps: string[];
  about: string[];
  further: string[];
  forIt: string;
  seen: string[];
  others: Other[];
  slow: Slow | null;
  from: TestedFrom;
};

/** Puts a diagnosis into the visitor's words, with the real values of the check in them. */
export function explain(diagnosis: Diagnosis, evidence: Evidence, options: ExplainOptions): Explanation {
  const { t } = options;
  const from = testedFrom(evidence.addresses, options.sameComputer === true);
  const { problem, change, words: live } = diagnosis;
  const whole = wordsFor(diagnosis, evidence, live);
  const known = values(evidence, options);
  const { title, meaning } = problem
    ? problemWords(problem, live, known, t)
    : outcomeWords(diagnosis, evidence, known, t);
  const usual = t(stepsFor(diagnosis, evidence, live, whole), known)
    .split('\n')
    .filter(Boolean);
  const { reply } = evidence.failure ?? {};
  const general = withStatedWait(usual, live ?? problem, reply ? plainReply(reply) : '', t);
  const further =
    (change?.tested && !lacksSignIn(diagnosis, evidence)) || isPutRight(change, evidence)
      ? [...nameBeside(diagnosis, evidence, options), ...relayHere(diagnosis, t)]
      : [
          ...otherHouse(diagnosis, evidence, options),
          ...general,
          ...meanwhile(diagnosis, evidence, options),
          ...letInBeside(diagnosis, evidence, options),
          ...relayBeside(diagnosis, evidence, options),
          ...mailboxBeside(diagnosis, evidence, options),
          ...relayHere(diagnosis, t),
        ];
  const steps = [...(change ? changeSteps(change, evidence, options) : []), ...further];
  const seen = [
    ...reasonsSeen(diagnosis, evidence, t, options.labels),
    ...besideSeen(change, evidence, options),
    ...listedShut(diagnosis, evidence, options),
    ...factsSeen(evidence, t, options.at),
    ...(problem && problem !== 'unknown' && diagnosis.confidence === 'unsure'
      ? [t('problems.verdict.seen.unsure')]
      : []),
    ...datedWords(diagnosis, evidence, options),
    ...(diagnosis.outcome === 'refused' ? [] : [t('problems.verdict.seen.from', { from })]),
  ];
  // IT is told the name that is dialled
  const { host, names } = namesIn(evidence, (dialled) => dialled);
  const dialled = { ...known, host, names };
  const cause = t(`${whole}.forIt`, dialled);
  const forIt = reportForIt({ title, cause, known: dialled }, diagnosis, evidence, options);
  const others = othersOf(diagnosis, evidence, t);
  const about = change ? aboutChange(change, evidence, t) : [];
  const slow = slowServer(evidence, t);
  return { title, meaning, steps, further, about, forIt, seen, others, slow, from };
}

/** Where the steps stand, and the words for IT. */
function wordsFor(diagnosis: Diagnosis, evidence: Evidence, live: Variant | null) {
  const { problem } = diagnosis;
  if (live && isWhole(live)) return `problems.verdict.${live}` as const;
  return problem
    ? (`problems.causes.${problem}` as const)
    : (`problems.verdict.${restOf(diagnosis, evidence)}` as const);
}

/** The general steps are those for the mailboxes of the server, where it is known whose it has. */
function stepsFor(
  { problem }: Diagnosis,
  evidence: Evidence,
  live: Variant | null,
  whole: ReturnType<typeof wordsFor>,
) {
  const own = problem && leavesSteps(live) ? mailboxStepsAt(problem, evidence) : null;
  return own ? (`problems.${own}` as const) : (`${whole}.steps` as const);
}

/** The outcomes without a cause; `problem` and `unknown` have one. */
function restOf({ outcome }: Pick<Diagnosis, 'outcome'>, evidence: Evidence) {
  if (outcome === 'accepted' && isSetAside(evidence.receipt)) return 'accepted-set-aside';
  if (outcome === 'accepted' && !signedIn(evidence)) return 'accepted-unsigned';
  if (outcome === 'server-ok' && evidence.settings.encryption === 'none') return 'server-ok-plain';
  if (outcome === 'server-ok' && isOfOneAddress(evidence)) return 'one-address';
  if (outcome === 'server-ok' && takesNoSignIn(evidence)) return 'server-ok-no-sign-in';
  if (outcome === 'refused' && isOwnComputer(evidence.settings.host)) return 'refused-own-computer';
  return outcome === 'server-ok' || outcome === 'refused' ? outcome : 'accepted';
}

function problemWords(problem: ProblemCode, live: Variant | null, known: Values, t: Translator) {
  if (!live)
    return { title: t(`problems.causes.${problem}.title`), meaning: t(`problems.causes.${problem}.meaning`) };
  return {
    title: t(`problems.verdict.${live}.title`, known),
    meaning: t(`problems.verdict.${live}.meaning`, known),
  };
}

function outcomeWords(diagnosis: Diagnosis, evidence: Evidence, known: Values, t: Translator) {
  const kind = restOf(diagnosis, evidence);
  const title = t(`problems.verdict.${kind}.title`, known);
  if (kind === 'accepted-unsigned' && evidence.settings.encryption === 'none') {
    return { title, meaning: t('problems.verdict.accepted-unsigned.meaningPlain', known) };
  }
  return { title, meaning: t(`problems.verdict.${kind}.meaning`, known) };
}
