'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False on the server and until scripts have taken over the page: for controls that can do nothing before. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
