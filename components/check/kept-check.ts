import { keptAtEntry } from '@/components/memory/kept-at-entry';
import type { Settings } from '@/lib/settings/settings';
import type { RunningState } from './check-state';

const checks = keptAtEntry<{ settings: Settings; state: RunningState }>();

/** Keeps what a check showed, without anything secret. */
export function keepCheck(settings: Settings, state: RunningState): void {
  checks.keep({ settings, state });
}

/**
 * What the last check showed with these settings, where somebody comes back to it: by the browser’s own Back, or by a link that ends
 * in `#verdict`. Null on the server, and where there is none.
 */
export function keptCheck({ host, port, encryption }: Settings): RunningState | null {
  const last = checks.latest();
  if (!last || (!checks.here() && window.location.hash !== '#verdict')) return null;
  const { settings, state } = last;
  const same = settings.host === host && settings.port === port && settings.encryption === encryption;
  return same ? state : null;
}
