import type { Evidence, Failure } from '@/lib/evidence/evidence';
import { budget } from '@/lib/smtp/budget';
import type { Outcome } from '@/lib/smtp/job';
import { placeName } from '@/lib/smtp/own-name';
import { run } from '@/lib/smtp/run';
import { over, stop, stopCodes } from '@/lib/smtp/stop';
import { controllerWithin } from '@/lib/smtp/within';
import type { CheckInput } from './check';
import { createProgress, silenceBeforeEarlyVerdict, silentSoFar } from './early';
import type { CheckEvent } from './events';
import { neighboursOf, type Watch, watchNeighbours } from './neighbours';
import { isOwnNetworkDown } from './own-network';

/** A port that has not even accepted the connection by now is given up when a neighbour is fine. Milliseconds. */
const patienceBesideFineNeighbour = 3_000;

/**
 * A port that has taken the call and not said a word by now is given up when a tested change is known. A server that
 * begins plain may greet late, some after 8 seconds; one that begins with TLS answers the handshake before it greets.
 * Milliseconds.
 */
const patienceBesideTestedChange = { handshake: 5_000, greeting: 9_500 } as const;

/**
 * To whom things are told as they happen. `early`: when a neighbour is fine and the port itself silent so far, until it says
 * yes: that is a change to make.
 */
export type Tell = { event: (event: CheckEvent) => void; early: (evidence: Evidence) => boolean };

/** Runs the engine and looks at the neighbours beside it, and gives what both saw. `number` is for the subject of the message. */
export async function gather(
  input: CheckInput,
  number: string | null,
  signal: AbortSignal,
  tell: Tell,
): Promise<Outcome> {
  const { settings, options, address, t } = input;
  const besides = controllerWithin(signal);
  const hurry = controllerWithin(signal);
  const list = neighboursOf(settings, options.neighbours);
  const beside = besides.signal;
  let watch: Watch | undefined;
  let isSilent: (() => boolean) | undefined;
  let told = false;
  const progress = createProgress(input);
  const began = performance.now();
  const whole = setTimeout(() => besides.abort(over), budget.whole);
  const impatient = setInterval(() => {
    const waited = performance.now() - began;
    if (!watch?.anyIsFine()) return;
    if (!isSilent && waited > patienceBesideFineNeighbour) hurry.abort(stop(stopCodes.timedOut));
    if (!isSilent?.() || waited < silenceBeforeEarlyVerdict) return;
    const awaited = progress.current() === 'encrypt' ? 'handshake' : 'greeting';
    if (told && waited > patienceBesideTestedChange[awaited]) hurry.abort(stop(stopCodes.timedOut));
    told ||= tell.early(silentSoFar(input, progress, watch.reports()));
  }, 250);
  const values = {
    number: number ?? '',
    address: address ?? '',
    host: settings.host,
    port: String(settings.port),
    place: placeName(options.name),
    time: `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
  };
  // without encryption no secret is sent, whoever typed one
  const secret = settings.encryption === 'none' ? undefined : input.signIn?.reveal();
  const body = !secret ? 'open' : 'accessToken' in secret ? 'signedInByWindow' : 'signedIn';
  try {
    const outcome = await run({
      settings,
      signIn: input.signIn,
      message: address
        ? { address, subject: t('check.message.subject', values), text: t(`check.message.${body}`, values) }
        : undefined,
      options,
      signal: hurry.signal,
      onStage: (step) => {
        progress.note(step);
        tell.event({ type: 'stage', ...step });
        // past the welcome and the encryption another port is hardly ever the answer
        if (step.stage === 'sign-in' || step.stage === 'sender') watch?.hold();
      },
      ...(input.onAddresses && { onAddresses: input.onAddresses }),
      onConnected: (silent) => {
        isSilent = silent;
      },
      onTarget: (target, places) => {
        const answered = () => isSilent !== undefined && !isSilent();
        watch = watchNeighbours(
          { tried: settings, target, places, answered },
          list,
          options,
          beside,
          tell.event,
        );
      },
    });
    const { failure } = outcome.evidence;
    if (input.signIn && address)
      outcome.evidence.sameName = input.signIn.username.toLowerCase() === address.toLowerCase();
    if (watch && failure && !hurry.signal.aborted && mayNeedAnotherPort(failure, input))
      await watch.settle(failure.stage === 'connect');
    outcome.evidence.neighbours = watch?.reports() ?? [];
    if (failure) seeBehindTls(failure, outcome.evidence);
    if (await isOwnNetworkDown(outcome.evidence, options, beside))
      outcome.evidence.ownNetwork = 'unreachable';
    return { ...outcome, cancelled: signal.aborted };
  } finally {
    clearInterval(impatient);
    clearTimeout(whole);
    besides.abort(over);
  }
}

/** Where TLS comes first, the look at the same port with TLS tells whether a mail server is behind it at all. */
function seeBehindTls(failure: Failure, { settings, neighbours }: Evidence): void {
  if (failure.code !== stopCodes.tlsFirst) return;
  const behind = neighbours.find(
    ({ port, encryption, status }) => port === settings.port && encryption === 'tls' && status === 'not-smtp',
  );
  if (behind) Object.assign(failure, { code: stopCodes.notSmtp, answered: behind.answered ?? 'other' });
}

/** Whether another port or encryption may be the answer, so that the looks at them are worth waiting for. */
function mayNeedAnotherPort(
  { stage, code, reply, certificate }: Failure,
  { settings, signIn }: CheckInput,
): boolean {
  // a server shows the same name at every port; a certificate may have been renewed at one and not at another
  if (certificate?.faults.includes('name')) return false;
  const early = stage === 'connect' || stage === 'encrypt' || stage === 'greet';
  // a refusal to pass mail on, where nobody signed in or none can
  const asStranger = reply !== undefined && (!signIn || settings.port === 25);
  const noWayIn = code === stopCodes.noAuth || code === stopCodes.noMechanism;
  return early || settings.encryption === 'none' || noWayIn || asStranger;
}
