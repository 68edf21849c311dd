'use client';

import { useEffect } from 'react';

/** Our own server is asked this often; it asks the provider as rarely as that wishes. Milliseconds. */
const every = 2_000;

/** Loads this page anew as soon as the person at the other computer is done: it then leads on by itself. */
export function WaitForCode() {
  useEffect(() => {
    const asking = setInterval(async () => {
      const answer = await fetch('/oauth/state', { cache: 'no-store' }).catch(() => null);
      const state: unknown = await answer?.json().catch(() => null);
      if (typeof state !== 'object' || state === null || !('at' in state) || state.at === 'device') return;
      clearInterval(asking);
      window.location.reload();
    }, every);
    return () => clearInterval(asking);
  }, []);
  return null;
}
