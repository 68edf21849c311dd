import { useCallback, useRef } from 'react';
import { useAddressRules } from '@/components/memory/use-address-rules';
import type { Fields } from '@/components/ui/use-fields';
import type { CheckForm } from './check-form';

/** Keeps the user name of the form in step with the address, until the person types another that counts. */
export function useFormedName({ latest, set }: Pick<Fields<CheckForm>, 'latest' | 'set'>) {
  const { nameOf, fixesName } = useAddressRules();
  /** The name that was last made of an address. */
  const formed = useRef('');

  /** Fills an empty box: with what was `typed` on another page, or the name that is made of the address. */
  const fill = useCallback(
    (address: string, typed: string) => {
      if (latest().username) return;
      const username = nameOf(address, typed);
      if (username !== typed) formed.current = username;
      if (username) set({ username });
    },
    [latest, set, nameOf],
  );

  return {
    fill,
    /** What to sign in with: what is in the box, or the name that the link insists on for this address. */
    settled: (address: string) => {
      if (fixesName) set({ username: nameOf(address) });
      return latest().username;
    },
    /** Makes the name of an address anew. */
    follow: (address: string) => {
      const { username } = latest();
      if (username && username !== formed.current && !fixesName) return;
      formed.current = nameOf(address);
      set({ username: formed.current });
    },
    /** What is in the box, where it is the person’s own and was not formed; or empty. */
    own: () => (fixesName || latest().username === formed.current ? '' : latest().username),
  };
}
