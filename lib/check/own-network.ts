import { isUnresolved } from '@/lib/evidence/error-codes';
import type { Evidence } from '@/lib/evidence/evidence';
import { isReachable } from '@/lib/smtp/reachable';
import type { CheckOptions } from './options';

/** Codes of a call that nobody answered. */
const unanswered = new Set(['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN', 'EHOSTDOWN']);

/**
 * Whether it is our own network that keeps a check from its server: nothing of the host answered, and none of the
 * well-known servers can be reached either. Takes 3 seconds at most, and none where anything answered.
 */
export async function isOwnNetworkDown(
  evidence: Evidence,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<boolean> {
  if (!nothingAnswered(evidence) || signal.aborted) return false;
  const tries = await Promise.all(
    options.references.slice(0, 3).map((reference) => isReachable(reference, options, signal)),
  );
  return tries.includes(false) && !tries.includes(true);
}

function nothingAnswered({ failure, neighbours }: Evidence): boolean {
  if (failure?.stage === 'look-up') return isUnresolved(failure.code);
  if (failure?.stage !== 'connect' || !unanswered.has(failure.code ?? '')) return false;
  return neighbours.every(({ status }) => status === 'timeout' || status === 'not-finished');
}
