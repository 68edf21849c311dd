'use client';

import { useSyncExternalStore } from 'react';
import type { Settings } from '@/lib/settings/settings';
import type { FoundForDomain } from '@/lib/setup/found';

/** What a person typed that must not stand in an address or a store: kept while the tab's page lives, lost on reload. */
export type Memory = {
  address: string;
  username: string;
  /** Servers that the person typed or chose here. Any other host in the page’s address came from somewhere else, as from a link. */
  hosts: readonly string[];
  /** What was looked up for the domain of the address. */
  found: FoundForDomain | null;
  /** The settings that the check on this page took over in place of the ones with which it was opened. */
  takenOver: Settings | null;
};

const empty: Memory = { address: '', username: '', hosts: [], found: null, takenOver: null };
let memory = empty;
const listeners = new Set<() => void>();

/** Keeps a value for the steps that follow in this tab. */
export function remember(values: Partial<Memory>): void {
  memory = { ...memory, ...values };
  for (const listener of listeners) listener();
}

/** Keeps the name (A-labels) of a server that the person typed or chose in this tab. */
export function rememberHost(host: string): void {
  if (!memory.hosts.includes(host)) remember({ hosts: [...memory.hosts, host] });
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
