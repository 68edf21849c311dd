import { countedPlacesHere } from '@/lib/limits/counted-places';
import type { Asked, Reached } from './asked';
import type { Limits } from './limits';

/**
 * Counts a check that was admitted for the machines to which its host turns out to lead, and calls `end` where one of them was
 * checked too often. `forgive` takes back its sign-in, for the name and for the machines.
 */
export function countThere(limits: Limits, asked: Asked, end: () => void) {
  let counted: readonly string[] = [];
  let reached: Reached | null = null;
  let fault: { error: unknown } | undefined;
  return {
    count: async (addresses: readonly string[], signal: AbortSignal) => {
      const places = await countedPlacesHere(addresses, signal);
      try {
        reached = await limits.admitAt(asked, places);
      } catch (error) {
        // within the check it would be taken for trouble of the server
        fault = { error };
      }
      if (reached || fault) end();
      else counted = places;
    },
    /** Throws where nobody could count. */
    reached: () => {
      if (fault) throw fault.error;
      return reached;
    },
    forgive: () => limits.forgive(asked, counted),
  };
}
