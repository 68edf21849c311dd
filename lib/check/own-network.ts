import { isNoSuchName, isTimeout, isUnreachable, isUnresolved } from '@/lib/evidence/error-codes';
import type { Evidence } from '@/lib/evidence/evidence';
import { readHost } from '@/lib/smtp/host';
import { hasNoName, isReachable } from '@/lib/smtp/reachable';
import type { CheckOptions } from './options';

/**
 * Whether it is our own network that keeps a check from its server: nothing of the host answered, and none of the well-known
 * servers can be reached either; or name servers say that there is no such host, and say so of a well-known one too, as they do of
 * every name inside a closed network. Takes 3 seconds at most, and none where anything answered.
 */
export async function ownTroubleIn(
  evidence: Evidence,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<'unreachable' | 'nameless' | null> {
  if (signal.aborted) return null;
  if (isWithoutName(evidence)) {
    const other = options.references.find(
      ({ host }) => host !== evidence.settings.host && readHost(host)?.kind === 'name',
    );
    return other && (await hasNoName(other.host, options, signal)) ? 'nameless' : null;
  }
  if (!nothingAnswered(evidence)) return null;
  const tries = await Promise.all(
    options.references.slice(0, 3).map((reference) => isReachable(reference, options, signal)),
  );
  return tries.includes(false) && !tries.includes(true) ? 'unreachable' : null;
}

function isWithoutName({ failure }: Evidence): boolean {
  return failure?.stage === 'look-up' && isNoSuchName(failure.code);
}

function nothingAnswered({ failure, neighbours }: Evidence): boolean {
  if (failure?.stage === 'look-up') return isUnresolved(failure.code);
  if (failure?.stage !== 'connect') return false;
  if (!isTimeout(failure.code) && !isUnreachable(failure.code)) return false;
  return neighbours.every(({ status }) => status === 'timeout' || status === 'not-finished');
}
