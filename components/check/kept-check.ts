import type { Settings } from '@/lib/settings/settings';
import type { RunningState } from './check-state';
import { newRunId } from './run-id';

type Kept = { id: string; settings: Settings; state: RunningState };

let last: Kept | null = null;

/**
 * Keeps what a check showed, for whoever follows a link of its verdict and comes back. It lives in the page’s memory alone, and is
 * lost on reload. The entry in the history is marked: whoever opens the page anew starts anew.
 */
export function keepCheck(settings: Settings, state: RunningState): void {
  last = { id: newRunId(), settings, state };
  window.history.replaceState({ ...window.history.state, check: last.id }, '');
}

/**
 * What the last check showed with these settings, where somebody comes back to it: by the browser’s own Back, or by a link that ends
 * in `#verdict`. Null on the server, and where there is none.
 */
export function keptCheck({ host, port, encryption }: Settings): RunningState | null {
  if (!last || (window.history.state?.check !== last.id && window.location.hash !== '#verdict')) return null;
  const { settings } = last;
  const same = settings.host === host && settings.port === port && settings.encryption === encryption;
  return same ? last.state : null;
}
