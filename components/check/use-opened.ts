import { useLayoutEffect, useState } from 'react';
import { useTakenOver } from '@/components/memory/memory';
import type { Settings } from '@/lib/settings/settings';
import { keptCheck } from './kept-check';

/**
 * What the check page begins with: its settings, those before the first change, and what was kept of a check. `given`: those
 * with which the server made the page. After a change the browser’s Back shows that page again, under an address that holds the
 * changed ones: they count.
 */
export function useOpened(given: Settings) {
  const takenOver = useTakenOver();
  const [settings] = useState(takenOver ?? given);
  const [kept, setKept] = useState(() => keptCheck(settings));

  // a link’s address is in place only after its page has been drawn
  useLayoutEffect(() => setKept((now) => now ?? keptCheck(settings)), [settings]);

  return { settings, first: kept?.first ?? given, kept };
}
