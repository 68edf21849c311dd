import { onceAProcess } from '@/lib/process/once-a-process';
import { createShelf } from '@/lib/process/shelf';
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

/** For how long a page of a new link can be loaded again with what was seen, in seconds, and of how many links. */
const keptFor = 600;
const mostKept = 1_000;

const looks = onceAProcess('link-looks', () => createShelf<LinkLook | Promise<LinkLook>>({ most: mostKept }));

/**
 * Keeps a look that was begun, for the page that follows, and gives the unguessable name under which it is kept. It begins where
 * a link is made, by the form’s own sending: an address with such a name in it starts nothing.
 */
export function keepLook(begun: Promise<LinkLook>): string {
  const look = begun.catch((): LinkLook => ({ status: 'broken' }));
  const id = looks().put(look, keptFor);
  look.then((ended) => looks().replace(id, ended));
  return id;
}

/** What is kept under a name: its end, or the promise of it; null where nothing is. */
export function keptLook(id: string | null): LinkLook | Promise<LinkLook> | null {
  return id === null ? null : looks().look(id);
}
