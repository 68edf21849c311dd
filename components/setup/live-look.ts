'use client';

import { useSyncExternalStore } from 'react';
import { newRunId } from '@/components/check/run-id';
import type { CancelCheck, RunCheck } from '@/components/check/use-check';
import type { VerdictEvent } from '@/lib/check/events';
import type { Settings } from '@/lib/settings/settings';
import type { Locale } from '@/lib/text/locales';

/** `fine`: the server answers and its certificate is good. `unfit`: it does not; the check tells why. */
export type Looked = 'looking' | 'fine' | 'unfit';

/** What a look needs: the check’s own actions. No address goes along. */
export type LookActions = { runCheck: RunCheck; cancelCheck: CancelCheck };

type Look = { settings: Settings; status: Looked; runId: string; cancelCheck: CancelCheck };

/** One look a tab, which goes on while its person answers the questions in between; lost on reload. */
let look: Look | null = null;
const listeners = new Set<() => void>();

function put(next: Look | null): void {
  look = next;
  for (const listener of listeners) listener();
}

/**
 * Has the server of found settings looked at, without a sign-in. Ends the look before. Nobody waits for it: it takes no place in
 * the line for checks.
 */
export async function startLook(
  { host, port, encryption }: Settings,
  locale: Locale,
  { runCheck, cancelCheck }: LookActions,
): Promise<void> {
  endLook();
  const runId = newRunId();
  const mine: Look = { settings: { host, port, encryption }, status: 'looking', runId, cancelCheck };
  put(mine);
  window.addEventListener('pagehide', endBySignal, { once: true });
  const over = (status: Looked | null) => {
    window.removeEventListener('pagehide', endBySignal);
    if (look?.runId === runId) put(status && { ...mine, status });
  };
  try {
    const reply = await runCheck({ host, port, encryption, mode: 'server', locale, runId });
    if (reply.status !== 'running') return over(null);
    for await (const event of reply.events) {
      if (look?.runId !== runId) return;
      if (event.type === 'queued') return endLook();
      if (event.type === 'verdict') return over(seenIn(event));
    }
    over(null);
  } catch {
    over(null);
  }
}

/** A fault of this site, or of the network that it is in, says nothing about the server. */
function seenIn({ outcome, whoCanFix }: VerdictEvent): Looked | null {
  if (outcome === 'server-ok') return 'fine';
  return outcome === 'refused' || /^(?:network|site)$/.test(whoCanFix.join()) ? null : 'unfit';
}

/** Ends a look that is under way, here and on the server. What it has seen already stays. */
export function endLook(): void {
  if (look?.status !== 'looking') return;
  const { runId, cancelCheck } = look;
  window.removeEventListener('pagehide', endBySignal);
  put(null);
  cancelCheck(runId).catch(() => {});
}

/** An action’s request would be dropped together with the page; a beacon is sent all the same. */
function endBySignal(): void {
  if (look?.status === 'looking') navigator.sendBeacon('/cancel-check', look.runId);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What a look at these settings has shown; null where there was none. */
export function useLooked({ host, port, encryption }: Settings): Looked | null {
  const now = useSyncExternalStore(
    subscribe,
    () => look,
    () => null,
  );
  const same =
    now?.settings.host === host && now.settings.port === port && now.settings.encryption === encryption;
  return same ? now.status : null;
}
