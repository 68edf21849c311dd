import { randomBytes } from 'node:crypto';
import { onceAProcess } from '@/lib/process/once-a-process';
import type { Settings } from '@/lib/settings/settings';
import type { Concern } from './concerns';

/** What one look at the server of a new link came to, what would go wrong for colleagues, and other settings that answered. */
export type LinkLook =
  | {
      status: 'done';
      fine: boolean;
      title: string;
      meaning: string;
      concerns: Concern[];
      better: Settings | null;
    }
  | { status: 'wait'; seconds: number }
  | { status: 'left-alone' }
  | { status: 'broken' };

type Kept = { look: LinkLook | Promise<LinkLook>; until: number };

const all = onceAProcess('link-looks', () => new Map<string, Kept>());

/** For how long a page of a new link can be loaded again with what was seen, in milliseconds, and of how many links. */
const keptFor = 10 * 60_000;
const mostKept = 1_000;

/**
 * Keeps a look that was begun, for the page that follows, and gives the unguessable name under which it is kept. It begins where
 * a link is made, by the form’s own sending: an address with such a name in it starts nothing. `now` in milliseconds since 1970.
 */
export function keepLook(begun: Promise<LinkLook>, now: number): string {
  const kept = all();
  for (const [id, { until }] of kept) if (until <= now || kept.size >= mostKept) kept.delete(id);
  const id = randomBytes(16).toString('hex');
  const one: Kept = { look: begun.catch(() => ({ status: 'broken' }) as const), until: now + keptFor };
  kept.set(id, one);
  Promise.resolve(one.look).then((ended) => {
    one.look = ended;
  });
  return id;
}

/** What is kept under a name: its end, or the promise of it; null where nothing is. */
export function keptLook(id: string | null, now: number): LinkLook | Promise<LinkLook> | null {
  const kept = id === null ? undefined : all().get(id);
  return kept && kept.until > now ? kept.look : null;
}
