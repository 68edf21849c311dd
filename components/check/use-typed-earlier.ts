import { useEffect } from 'react';
import { useMemory } from '@/components/memory/memory';
import { useShared } from '@/components/memory/shared-settings';
import { useAddressRules } from '@/components/memory/use-address-rules';
import type { Fields } from '@/components/ui/use-fields';
import type { CheckForm } from './check-form';

/**
 * Puts the address and user name of earlier pages into the form as soon as there is one: they are in memory, and in no address.
 * `fill` fills an empty box for the user name. `practiceAddress`: what is filled in instead, or null.
 */
export function useTypedEarlier(
  { latest, set }: Pick<Fields<CheckForm>, 'latest' | 'set'>,
  fill: (address: string, username: string) => void,
  practiceAddress: string | null,
): void {
  const memory = useMemory();
  const share = useShared();
  const { notFor } = useAddressRules();
  useEffect(() => {
    const address = practiceAddress ?? memory.address;
    if (address && !latest().address) {
      set({ address });
      // who came by a link and has said the address wants more than a look at the server
      if (share && !practiceAddress && !notFor(address)) set({ mode: 'send' });
    }
    fill(address, practiceAddress ? '' : memory.username);
  }, [memory, practiceAddress, latest, set, fill, notFor, share]);
}
