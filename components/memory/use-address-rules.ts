'use client';

import { useMemo } from 'react';
import { isFor, userNameFor } from '@/lib/share/user-name';
import { fixesUserName } from '@/lib/share/user-name-pattern';
import { useSharedWithWords } from './shared-settings';

/**
 * What a link says of an address: why it is not for it, or null, the user name that it makes of it, where none was `typed` that
 * counts, whether it insists on that, and how it does so in words.
 */
export function useAddressRules() {
  const shared = useSharedWithWords();
  return useMemo(
    () => ({
      notFor: (address: string) =>
        shared && !isFor(shared.share.domains, address) ? (shared.notFor ?? null) : null,
      nameOf: (address: string, typed = '') => userNameFor(shared?.share ?? null, address, typed),
      fixesName: fixesUserName(shared?.share ?? null),
      nameInWords: shared?.userName ?? null,
    }),
    [shared],
  );
}
