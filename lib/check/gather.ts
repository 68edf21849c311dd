import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { NeighbourReport } from '@/lib/evidence/reports';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { offersUsableWay } from '@/lib/evidence/ways-to-sign-in';
import { stopOfPassword } from '@/lib/problems/judge/signed-in';
import { budget } from '@/lib/smtp/budget';
import type { Outcome } from '@/lib/smtp/job';
import type { Around, Neighbour } from '@/lib/smtp/look';
import { run } from '@/lib/smtp/run';
import { over, stop } from '@/lib/smtp/stop';
import { controllerWithin } from '@/lib/smtp/within';
import type { CheckInput } from './check-input';
import { silentSoFar } from './early';
import type { CheckEvent } from './events';
import { lookAtNames } from './look-at-names';
import { ownTroubleIn } from './own-network';
import { keepPatience } from './patience';
import { createProgress } from './progress';
import { seenBeside } from './seen-beside';
import { messageOf } from './test-message';
import { type Watch, watchNeighbours } from './watch-neighbours';

/**
 * To whom things are told as they happen. `early`: when a neighbour is fine and the port itself silent so far, until it says
 * yes: that is a change to make.
 */
type Tell = { event: (event: CheckEvent) => void; early: (evidence: Evidence) => boolean };

/** What was said to be done: the number in the subject of the message, and where to look beside the check. */
type Planned = { number: string | null; neighbours: Neighbour[] };

/** Runs the engine and looks at the neighbours beside it, and gives what both saw. */
export async function gather(
  input: CheckInput,
  planned: Planned,
  signal: AbortSignal,
  tell: Tell,
): Promise<Outcome> {
  const { settings, options } = input;
  const besides = controllerWithin(signal);
  const hurry = controllerWithin(signal);
  const beside = besides.signal;
  let watch: Watch | undefined;
  let place: Around | undefined;
  let isSilent: (() => boolean) | undefined;
  let since = 0;
  let fault: { error: unknown } | undefined;
  const progress = createProgress(settings);
  const whole = setTimeout(() => besides.abort(over), budget.whole);
  const endPatience = keepPatience({
    anyIsFine: () => watch?.anyIsFine() ?? false,
    heard: () => (isSilent === undefined ? 'no-connection' : isSilent() ? 'nothing' : 'words'),
    since: () => since,
    inHandshake: () => progress.current() === 'encrypt',
    early: () => tell.early(silentSoFar(input, progress, watch?.reports() ?? [])),
    giveUp: () => hurry.abort(stop(stopCodes.timedOut)),
    fault: (error) => {
      fault = { error };
      hurry.abort(over);
    },
  });
  try {
    const outcome = await run({
      settings,
      signIn: input.signIn,
      message: messageOf(input, planned.number),
      options,
      signal: hurry.signal,
      onStage: (step) => {
        progress.note(step);
        tell.event({ type: 'stage', stage: step.stage, status: step.status, ms: step.ms });
        // past the welcome and the encryption another port is hardly ever the answer
        if (step.stage === 'sign-in' || step.stage === 'sender') watch?.hold();
      },
      ...(input.onAddresses && { onAddresses: input.onAddresses }),
      ...(input.onSignIn && { onSignIn: input.onSignIn }),
      onConnected: (silent) => {
        isSilent = silent;
        since = performance.now();
        watch?.connected();
      },
      onTarget: (around) => {
        since = performance.now();
        place = around;
        const answered = () => isSilent !== undefined && !isSilent();
        watch = watchNeighbours(
          { ...around, tried: settings, answered, isUsable: usableBy(input) },
          planned.neighbours,
          options,
          beside,
          tell.event,
        );
      },
    });
    if (fault) throw fault.error;
    const waitsForOthers = !hurry.signal.aborted;
    await addBesides(outcome.evidence, input, { watch, place, waitsForOthers }, beside);
    return { ...outcome, cancelled: signal.aborted };
  } finally {
    endPatience();
    clearTimeout(whole);
    besides.abort(over);
  }
}

/** Who signs in, or has yet to, can use a port that takes their sign-in; who sends without one is a relay’s client. */
function usableBy({ signIn, address }: CheckInput): (report: NeighbourReport) => boolean {
  if (address && !signIn) return () => true;
  const byToken = signIn !== undefined && 'accessToken' in signIn.reveal();
  return ({ offer }) => offersUsableWay(offer, byToken);
}

/** Looks at other ports, where they go, and whether there is time left to wait for them. */
type Besides = { watch: Watch | undefined; place: Around | undefined; waitsForOthers: boolean };

/** Adds what was seen beside the engine’s own way. Looks at other ports are waited for where one of them may be the answer. */
async function addBesides(
  evidence: Evidence,
  input: CheckInput,
  { watch, place, waitsForOthers }: Besides,
  signal: AbortSignal,
): Promise<void> {
  const { failure } = evidence;
  const { signIn, address } = input;
  if (signIn && address) evidence.sameName = signIn.username.toLowerCase() === address.toLowerCase();
  if (input.nameIsFixed) evidence.nameIsFixed = true;
  if (input.relay) evidence.relay = true;
  if (failure?.stage === 'connect' && failure.code && failure.code !== stopCodes.incomingPort)
    watch?.unconnected(failure.code);
  const mayBeElsewhere = failure
    ? mayNeedAnotherPort(failure, input)
    : !address && stopOfPassword(evidence) !== null;
  if (watch && waitsForOthers && mayBeElsewhere) {
    const names = lookAtNames(evidence, place, input.options, signal);
    const behind = failure?.code === stopCodes.tlsFirst ? 'tls' : undefined;
    await watch.settle(failure?.stage === 'connect', behind);
    const seen = await names;
    if (seen.length > 0) evidence.names = seen;
  }
  evidence.neighbours = watch?.reports() ?? [];
  if (failure) evidence.failure = seenBeside(failure, evidence);
  const trouble = await ownTroubleIn(evidence, input.options, signal);
  if (trouble) evidence.ownNetwork = trouble;
}

/** Whether another port or encryption may be the answer, so that the looks at them are worth waiting for. */
function mayNeedAnotherPort({ stage, code, reply }: Failure, { settings, signIn }: CheckInput): boolean {
  const early = stage === 'connect' || stage === 'encrypt' || stage === 'greet';
  // a refusal to pass mail on, where nobody signed in or none can
  const asStranger = reply !== undefined && (!signIn || settings.port === 25);
  const noWayIn = code === stopCodes.noAuth || code === stopCodes.noMechanism;
  return early || settings.encryption === 'none' || noWayIn || asStranger;
}
