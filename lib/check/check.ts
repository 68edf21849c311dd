import { randomInt } from 'node:crypto';
import type { Evidence, Failure, Reply } from '@/lib/evidence/evidence';
import { stages } from '@/lib/evidence/stages';
import { diagnose } from '@/lib/problems/diagnose';
import { explain } from '@/lib/problems/explain';
import type { Encryption, Settings } from '@/lib/settings/settings';
import { budget } from '@/lib/smtp/budget';
import { type Outcome, run } from '@/lib/smtp/run';
import type { SignIn } from '@/lib/smtp/sign-in';
import { stop, stopCodes } from '@/lib/smtp/stop';
import type { Translator } from '@/lib/text/translator';
import type { CheckEvent, PlanEvent, VerdictEvent } from './events';
import { neighboursOf, type Watch, watchNeighbours } from './neighbours';
import type { CheckOptions } from './options';
import { createQueue } from './queue';

/** One check. With an `address` a message is sent from it to itself; with a `signIn` after signing in. */
export type CheckInput = {
  runId: string;
  settings: Settings;
  address?: string | undefined;
  signIn?: SignIn | undefined;
  options: CheckOptions;
  /** Ends the check, without a verdict. */
  signal: AbortSignal;
  t: Translator;
  /** What the visitor's Outlook calls each encryption. */
  labels: Record<Encryption, string>;
};

/** A port that has not even accepted the connection by now is given up when a neighbour is fine. Milliseconds. */
const patienceBesideFineNeighbour = 3_000;

/**
 * Runs a check as a stream of events: the plan, stages and neighbours as they go, the verdict. Ends within 60 seconds.
 * Whoever stops reading ends the check and frees its sockets.
 */
export async function* check(input: CheckInput): AsyncGenerator<CheckEvent, void, undefined> {
  const { settings, options, t } = input;
  const left = new AbortController();
  const signal = AbortSignal.any([input.signal, left.signal]);
  const at = new Date();
  const began = performance.now();
  const number = input.address ? String(randomInt(1000, 10_000)) : null;
  const list = neighboursOf(settings, options.neighbours);
  const plan: PlanEvent = {
    type: 'plan',
    runId: input.runId,
    settings,
    mode: input.address ? 'send' : 'server',
    stages: stages.map((stage) => ({ stage, label: t(`check.stages.${stage}`) })),
    neighbours: list,
    number,
    deadlineMs: budget.whole,
  };
  try {
    yield { ...plan, fill: ' '.repeat(Math.max(0, firstBytes - Buffer.byteLength(JSON.stringify(plan)))) };
    const queue = createQueue<CheckEvent>();
    const work = gather(input, number, signal, (event) => queue.put(event));
    work.then(
      () => queue.end(),
      (error) => queue.end(error),
    );
    for await (const event of queue) yield event;
    const { evidence, transcript, cancelled } = await work;
    if (cancelled) return;
    yield verdictOf(input, evidence, { number, transcript, at, ms: Math.round(performance.now() - began) });
  } finally {
    left.abort();
  }
}

/** Browsers hold a stream back until it has 1,024 bytes (Safari). */
const firstBytes = 1_100;

async function gather(
  input: CheckInput,
  number: string | null,
  signal: AbortSignal,
  tell: (event: CheckEvent) => void,
): Promise<Outcome> {
  const { settings, options, address, t } = input;
  const besides = new AbortController();
  const hurry = new AbortController();
  const list = neighboursOf(settings, options.neighbours);
  const beside = AbortSignal.any([signal, besides.signal]);
  let watch: Watch | undefined;
  let connected = false;
  const impatient = setTimeout(function look() {
    if (connected || !watch) return;
    if (watch.anyIsFine()) hurry.abort(stop(stopCodes.timedOut));
    else impatient.refresh();
  }, patienceBesideFineNeighbour);
  const values = {
    number: number ?? '',
    address: address ?? '',
    host: settings.host,
    port: String(settings.port),
  };
  try {
    const outcome = await run({
      settings,
      signIn: input.signIn,
      message: address
        ? { address, subject: t('check.message.subject', values), text: t('check.message.body', values) }
        : undefined,
      options,
      signal: AbortSignal.any([signal, hurry.signal]),
      onStage: (step) => {
        connected ||= step.stage === 'connect' && step.status === 'ok';
        tell({ type: 'stage', ...step });
      },
      onTarget: (target, places) => {
        watch = watchNeighbours({ target, places }, list, options, beside, tell);
      },
    });
    const { failure } = outcome.evidence;
    if (watch && failure && mayNeedAnotherPort(failure, settings.encryption)) await watch.settle();
    outcome.evidence.neighbours = watch?.reports() ?? [];
    return { ...outcome, cancelled: signal.aborted };
  } finally {
    clearTimeout(impatient);
    besides.abort();
  }
}

/** Whether another port or encryption may be the answer, so that the looks at them are worth waiting for. */
function mayNeedAnotherPort({ stage, code }: Failure, encryption: Encryption): boolean {
  const early = stage === 'connect' || stage === 'encrypt' || stage === 'greet';
  return early || encryption === 'none' || code === stopCodes.noAuth;
}

/** A reply as the server said it: code, enhanced code, words. */
function replyText({ code, status, text }: Reply): string {
  return [code, status, text].filter(Boolean).join(' ');
}

function verdictOf(
  { settings, t, labels }: CheckInput,
  evidence: Evidence,
  rest: { number: string | null; transcript: string[]; at: Date; ms: number },
): VerdictEvent {
  const diagnosis = diagnose(evidence);
  const words = explain(diagnosis, evidence, { t, labels, at: rest.at });
  const { outcome, problem, change, whoCanFix, suspects } = diagnosis;
  return {
    type: 'verdict',
    outcome,
    problem,
    change,
    whoCanFix,
    title: words.title,
    meaning: words.meaning,
    steps: words.steps,
    forIt: words.forIt,
    seen: words.seen,
    suspects,
    tried: settings,
    mode: evidence.mode,
    number: rest.number,
    receipt: evidence.receipt ? replyText(evidence.receipt) : null,
    stages: evidence.stages,
    neighbours: evidence.neighbours.map(({ port, encryption, status, ms }) => ({
      port,
      encryption,
      status,
      ms,
    })),
    transcript: rest.transcript,
    at: rest.at.toISOString(),
    ms: rest.ms,
  };
}
