import { keptAtEntry } from '@/components/memory/kept-at-entry';
import type { Settings } from '@/lib/settings/settings';
import type { CheckForm } from './check-form';
import type { RunningState } from './check-state';

/** What a person chose before a check: the settings before the first change, and how far it was to go. */
export type Chosen = { first: Settings; mode: CheckForm['mode'] };

type Kept = Chosen & { settings: Settings; state: RunningState };

const checks = keptAtEntry<Kept>();

/** Keeps what a check showed, without anything secret. */
export function keepCheck(settings: Settings, { first, mode }: Chosen, state: RunningState): void {
  checks.keep({ settings, first, mode, state });
}

/**
 * What was kept of the last check with these settings, where somebody comes back to it: by the browser’s own Back, or by a link
 * that ends in `#verdict`. Null on the server, and where there is none.
 */
export function keptCheck({ host, port, encryption }: Settings): Kept | null {
  const last = checks.latest();
  if (!last || (!checks.here() && window.location.hash !== '#verdict')) return null;
  const { settings } = last;
  const same = settings.host === host && settings.port === port && settings.encryption === encryption;
  return same ? last : null;
}
