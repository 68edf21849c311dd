import { isFromHere, isNotTls } from '@/lib/evidence/error-codes';
import type { Failure } from '@/lib/evidence/evidence';
import type { NeighbourReport } from '@/lib/evidence/reports';
import type { Stage } from '@/lib/evidence/stages';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { tooOld } from '@/lib/evidence/tls-versions';
import type { Encryption } from '@/lib/settings/settings';
import { budget } from './budget';
import { failureFrom } from './failure';
import { shownOffer } from './offer';
import type { Places } from './places';
import { reach } from './reach';
import type { Redaction } from './redaction';
import { readReply } from './reply';
import { whatAnswers } from './second-look';
import { shownReply } from './shown-reply';
import { type Stop, stop } from './stop';
import type { EngineOptions, Target } from './target';
import { noTranscript } from './transcript';
import type { Found, Way } from './way';
import { controllerWithin } from './within';

/** A port and encryption to look at. */
export type Neighbour = { port: number; encryption: Encryption };

/** Whose ports are looked at, and what takes out of everything said there what must not be shown. */
export type Around = { target: Target; places: Places; redaction: Redaction };

/** How long a look may take, and how long a server that is silent behind TLS is let be. Milliseconds. */
type Waits = { patience?: number; hush?: number };

/** What a look found, beside place and time. */
type Seen = Omit<NeighbourReport, keyof Neighbour | 'ms'>;

/**
 * Looks at one port without any sign-in: does it greet, encrypt as asked, with a good certificate? Within `patience`
 * milliseconds. Never throws; an aborted look is `not-finished`.
 */
export async function look(
  { target, places, redaction }: Around,
  neighbour: Neighbour,
  options: EngineOptions,
  signal: AbortSignal,
  { patience = budget.neighbour, hush }: Waits = {},
): Promise<NeighbourReport> {
  const began = performance.now();
  const end = controllerWithin(signal);
  const late = setTimeout(() => end.abort(stop(stopCodes.timedOut)), patience);
  const found: Found = { addresses: [] };
  let stage: Stage = 'connect';
  const way: Way = {
    target,
    ...neighbour,
    name: options.name,
    places,
    signal: end.signal,
    redaction,
    transcript: noTranscript,
    urgent: false,
    as: 'look',
    hush,
    begin: (begun) => {
      stage = begun;
    },
  };
  const report = (seen: Seen): NeighbourReport => ({
    ...neighbour,
    ...seen,
    ms: Math.round(performance.now() - began),
  });
  try {
    const session = await reach(way, found);
    session.leave();
    return report({ status: 'ok', offer: shownOffer(session.offer(), redaction.redact) });
  } catch (error) {
    if (signal.aborted) return report({ status: 'not-finished' });
    const failure = failureFrom(error, { stage, session: found.session, redaction });
    found.session?.destroy();
    const isNoTls = !found.encrypted && ((error as Stop).code === 'EPROTO' || isNotTls(failure.code));
    return report(seenIn(failure, found) ?? (isNoTls ? await inPlaceOfTls(way, found) : otherwise(failure)));
  } finally {
    clearTimeout(late);
  }
}

/** What a failure says at once; null where it depends on what the bytes were. */
function seenIn(failure: Failure, { addresses, behind }: Found): Seen | null {
  const { certificate, code, command, reply, stage } = failure;
  if (certificate)
    return { status: 'bad-certificate', certificate, ...(behind && { answered: behind.answered }) };
  if (command === 'STARTTLS' && reply && reply.code < 500) return { status: 'turned-away', reply };
  if (code === stopCodes.noStarttls || command === 'STARTTLS') return { status: 'no-starttls' };
  // all this time every place was taken, and nobody was called
  if (addresses.every(({ status }) => status === 'not-tried')) return { status: 'not-finished' };
  if (stage === 'connect') return { status: statusUnconnected(code) };
  return code === stopCodes.timedOut ? { status: 'silent', ...answeredIn(failure) } : null;
}

/** What is known of a port that took no call, by the reason. */
export function statusUnconnected(
  code: string | undefined,
): 'refused' | 'closed' | 'timeout' | 'not-finished' {
  if (isFromHere(code)) return 'not-finished';
  if (code === 'ECONNRESET') return 'closed';
  return code === 'ECONNREFUSED' ? 'refused' : 'timeout';
}

/** How soon words come that a look at another port is worth waiting for. Milliseconds. */
const untilSaid = 1_000;

/** What a port says that answered a handshake in bytes of another kind. */
async function inPlaceOfTls(
  { target, port, places, signal, redaction }: Way,
  { address }: Found,
): Promise<Seen> {
  if (!address) return { status: 'wrong-mode' };
  const { answered, banner = '' } = await whatAnswers({
    ...{ target, address, port, places, signal },
    patience: untilSaid,
  });
  const reply = answered === 'smtp' ? readReply(banner) : null;
  if (reply && reply.code >= 400) return { status: 'turned-away', reply: shownReply(reply, redaction) };
  return { status: answered === 'smtp' ? 'wrong-mode' : 'not-smtp', answered };
}

/** A refusal, words of another kind, or the end of the line. */
function otherwise(failure: Failure): Seen {
  if (failure.reply) return { status: 'turned-away', reply: failure.reply };
  if (tooOld.test(failure.code ?? '')) return { status: 'old-tls' };
  return { status: failure.code === stopCodes.notSmtp ? 'not-smtp' : 'closed', ...answeredIn(failure) };
}

function answeredIn({ answered }: Failure): Pick<Seen, 'answered'> {
  return answered ? { answered } : {};
}
