import { useEffect } from 'react';
import { useMemory } from '@/components/memory/memory';
import { useAddressRules } from '@/components/memory/use-address-rules';

/**
 * Keeps a form’s user name in step with the address or user name typed on another page: that is in memory, and stands in an empty
 * box as soon as there is one. Gives what of a typed name is the person’s own: empty where it is the one that the address makes.
 */
export function useRememberedName(
  latest: () => { username: string },
  set: (changed: { username: string }) => void,
): (typed: string) => string {
  const memory = useMemory();
  const { nameOf, fixesName } = useAddressRules();
  useEffect(() => {
    const username = nameOf(memory.address, memory.username);
    if (username && (fixesName || !latest().username)) set({ username });
  }, [memory, latest, set, nameOf, fixesName]);
  return (typed) => (typed === nameOf(memory.address) ? '' : typed);
}
