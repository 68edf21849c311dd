'use client';

import { useSearchParams } from 'next/navigation';
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
};

const empty: Memory = { address: '', username: '', hosts: [], found: null };
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

/** By what the page’s address says of them. */
const taken = new Map<string, Settings>();

/** Remembers settings that a check took over by one press, while the tab’s page lives. To be noted before the address tells them. */
export function noteTaken(settings: Settings): void {
  taken.set([settings.host, settings.port, settings.encryption].join(), settings);
}

/** The taken-over settings of which the page’s address speaks; null where it was opened with those in it, and on the server. */
export function useTakenOver(): Settings | null {
  const query = useSearchParams();
  return taken.get(['host', 'port', 'encryption'].map((field) => query.get(field)).join()) ?? null;
}
