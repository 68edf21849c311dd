import type { Evidence } from '@/lib/evidence/evidence';
import type { NeighbourReport } from '@/lib/evidence/reports';
import { stopCodes } from '@/lib/evidence/stop-codes';
import type { CheckInput } from './check-input';
import type { Progress } from './progress';

/** What is known of a port that has taken the call and said nothing so far, while the check goes on listening. */
export function silentSoFar(
  { settings, address, signIn }: CheckInput,
  progress: Progress,
  neighbours: NeighbourReport[],
): Evidence {
  return {
    settings,
    mode: address ? 'send' : 'server',
    signIn: signIn !== undefined,
    stages: progress.stages(),
    addresses: [],
    failure: { stage: progress.current(), code: stopCodes.timedOut, answered: 'silent' },
    neighbours,
    listening: true,
  };
}
