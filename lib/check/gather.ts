import type { Failure } from '@/lib/evidence/evidence';
import type { Encryption } from '@/lib/settings/settings';
import { budget } from '@/lib/smtp/budget';
import { placeName } from '@/lib/smtp/own-name';
import { type Outcome, run } from '@/lib/smtp/run';
import { over, stop, stopCodes } from '@/lib/smtp/stop';
import type { CheckInput } from './check';
import type { CheckEvent } from './events';
import { neighboursOf, type Watch, watchNeighbours } from './neighbours';
import { isOwnNetworkDown } from './own-network';

/** A port that has not even accepted the connection by now is given up when a neighbour is fine. Milliseconds. */
const patienceBesideFineNeighbour = 3_000;

/** Runs the engine and looks at the neighbours beside it, and gives what both saw. `number` is for the subject of the message. */
export async function gather(
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
  const began = performance.now();
  const whole = setTimeout(() => besides.abort(over), budget.whole);
  const impatient = setInterval(() => {
    const waited = performance.now() - began;
    if (!connected && waited > patienceBesideFineNeighbour && watch?.anyIsFine())
      hurry.abort(stop(stopCodes.timedOut));
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
    if (input.signIn && address)
      outcome.evidence.sameName = input.signIn.username.toLowerCase() === address.toLowerCase();
    if (watch && failure && !hurry.signal.aborted && mayNeedAnotherPort(failure, settings.encryption))
      await watch.settle(failure.stage === 'connect');
    outcome.evidence.neighbours = watch?.reports() ?? [];
    if (await isOwnNetworkDown(outcome.evidence, options, beside))
      outcome.evidence.ownNetwork = 'unreachable';
    return { ...outcome, cancelled: signal.aborted };
  } finally {
    clearInterval(impatient);
    clearTimeout(whole);
    besides.abort(over);
  }
}

/** Whether another port or encryption may be the answer, so that the looks at them are worth waiting for. */
function mayNeedAnotherPort({ stage, code, certificate }: Failure, encryption: Encryption): boolean {
  // one server shows one certificate, whatever the port
  if (certificate) return false;
  const early = stage === 'connect' || stage === 'encrypt' || stage === 'greet';
  return early || encryption === 'none' || code === stopCodes.noAuth;
}
