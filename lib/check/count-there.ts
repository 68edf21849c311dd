import { countedPlacesHere } from '@/lib/limits/counted-places';
import type { Asked, Limits, Reached } from './limits';

/**
 * Counts a check that was admitted for the machines to which its host turns out to lead, and calls `end` where one of them was
 * checked too often. `forgive` takes back its sign-in, for the name and for the machines.
 */
export function countThere(limits: Limits, asked: Asked, end: () => void) {
  let counted: readonly string[] = [];
  let reached: Reached | null = null;
  return {
    count: async (addresses: readonly string[], signal: AbortSignal) => {
      const places = await countedPlacesHere(addresses, signal);
      reached = await limits.admitAt(asked, places);
      if (reached) end();
      else counted = places;
    },
    reached: () => reached,
    forgive: () => limits.forgive(asked, counted),
  };
}
