import { isNoSuchName } from '@/lib/evidence/error-codes';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { budget, socketsPerHost } from './budget';
import { connect } from './connect';
import { lookUp } from './look-up';
import { createPlaces } from './places';
import { over, type Stop, stop } from './stop';
import type { EngineOptions } from './target';
import { controllerWithin } from './within';

/**
 * Whether a bare connection to a port can be made within 3 seconds, through the same guard as a check. Nothing is said
 * and nothing is listened to. Null where the guard does not let it be tried, or `signal` ended it.
 */
export async function isReachable(
  { host, port }: { host: string; port: number },
  options: EngineOptions,
  signal: AbortSignal,
): Promise<boolean | null> {
  const end = controllerWithin(signal);
  const late = setTimeout(() => end.abort(stop(stopCodes.timedOut)), budget.reference);
  const within = end.signal;
  try {
    const looked = await lookUp(host, [port], options, within);
    if (looked.refused) return null;
    const places = createPlaces(socketsPerHost);
    const race = { signal: within, places, urgent: true, reports: [], bothFamilies: false };
    const { socket } = await connect(looked.target, port, race);
    socket.destroy();
    return true;
  } catch {
    return signal.aborted ? null : false;
  } finally {
    clearTimeout(late);
    end.abort(over);
  }
}

/** Whether name servers say within 3 seconds that there is no such host, by the same look-up as in a check. Nobody is dialled. */
export async function hasNoName(host: string, options: EngineOptions, signal: AbortSignal): Promise<boolean> {
  const end = controllerWithin(signal);
  const late = setTimeout(() => end.abort(stop(stopCodes.timedOut)), budget.reference);
  try {
    await lookUp(host, [], options, end.signal);
    return false;
  } catch (error) {
    return isNoSuchName((error as Stop).code);
  } finally {
    clearTimeout(late);
    end.abort(over);
  }
}
