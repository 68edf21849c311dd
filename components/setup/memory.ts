'use client';

import { useSyncExternalStore } from 'react';

/** What a person typed that must not stand in an address or a store: kept while the tab's page lives, lost on reload. */
export type Memory = { address: string; username: string };

const empty: Memory = { address: '', username: '' };
let memory = empty;
const listeners = new Set<() => void>();

/** Keeps a value for the steps that follow in this tab. */
export function remember(values: Partial<Memory>): void {
  memory = { ...memory, ...values };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The values kept so far; empty on the server and after a reload. */
export function useMemory(): Memory {
  return useSyncExternalStore(
    subscribe,
    () => memory,
    () => empty,
  );
}
