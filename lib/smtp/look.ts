import type { NeighbourReport, NeighbourStatus } from '@/lib/evidence/reports';
import type { Stage } from '@/lib/evidence/stages';
import type { Encryption } from '@/lib/settings/settings';
import { budget } from './budget';
import { failureFrom } from './failure';
import type { Places } from './places';
import { type Found, reach } from './reach';
import { createRedact } from './redact';
import { whatAnswers } from './second-look';
import { type Stop, stop, stopCodes } from './stop';
import type { EngineOptions, Target } from './target';
import { noTranscript } from './transcript';
import { controllerWithin } from './within';

/** A port and encryption to look at. */
export type Neighbour = { port: number; encryption: Encryption };

const asIs = createRedact([]);

/**
 * Looks at one port without any sign-in: does it greet, encrypt as asked, with a good certificate? Within `patience`
 * milliseconds. Never throws; an aborted look is `not-finished`.
 */
export async function look(
  target: Target,
  places: Places,
  neighbour: Neighbour,
  options: EngineOptions,
  signal: AbortSignal,
  patience: number = budget.neighbour,
): Promise<NeighbourReport> {
  const began = performance.now();
  const end = controllerWithin(signal);
  const late = setTimeout(() => end.abort(stop(stopCodes.timedOut)), patience);
  const within = end.signal;
  const found: Found = { addresses: [] };
  let stage: Stage = 'connect';
  const report = (status: NeighbourStatus, more: Partial<NeighbourReport> = {}): NeighbourReport => ({
    ...neighbour,
    status,
    ms: Math.round(performance.now() - began),
    ...more,
  });
  try {
    const session = await reach(
      {
        target,
        ...neighbour,
        name: options.name,
        places,
        signal: within,
        transcript: noTranscript,
        urgent: false,
        lookTwice: false,
        begin: (begun) => {
          stage = begun;
        },
      },
      found,
    );
    session.leave();
    return report('ok', { offer: session.offer() });
  } catch (error) {
    if (signal.aborted) return report('not-finished');
    const failure = failureFrom(error, { stage, session: found.session, redact: asIs });
    found.session?.destroy();
    const answered = failure.answered && { answered: failure.answered };
    if (failure.certificate) return report('bad-certificate', { certificate: failure.certificate });
    if (failure.code === stopCodes.noStarttls || failure.command === 'STARTTLS') return report('no-starttls');
    // all this time every place was taken, and nobody was called
    if (found.addresses.every(({ status }) => status === 'not-tried')) return report('not-finished');
    if (failure.stage === 'connect') return report(failure.code === 'ECONNREFUSED' ? 'refused' : 'timeout');
    if (failure.code === stopCodes.timedOut) return report('silent', answered);
    if ((error as Stop).code === 'EPROTO' || /WRONG_VERSION|PACKET_LENGTH/.test(failure.code ?? '')) {
      const address = target.addresses[0];
      if (!address) return report('wrong-mode');
      const words = await whatAnswers({
        target,
        address,
        port: neighbour.port,
        places,
        signal: within,
        patience: 1_000,
      });
      return report(words.answered === 'smtp' ? 'wrong-mode' : 'not-smtp', { answered: words.answered });
    }
    if (failure.reply) return report('turned-away', { reply: failure.reply });
    return report(failure.code === stopCodes.notSmtp ? 'not-smtp' : 'closed', answered);
  } finally {
    clearTimeout(late);
  }
}
