import { randomBytes } from 'node:crypto';
import { apart } from './apart';

/** Values for a while, each under an id that nobody can guess. In memory alone: they end with this process. */
export type Shelf<T> = {
  /** Keeps a value for `seconds`, and gives its id. The oldest makes room when there are too many. */
  put: (value: T, seconds: number) => string;
  look: (id: string) => T | null;
  /** Gives the value and forgets it, in one step: it can be had once. */
  take: (id: string) => T | null;
  /** Another value under the same id, with the time that is left. Nothing happens where the id is gone. */
  replace: (id: string, value: T) => void;
};

/** `most`: how many values at once. `gone` hears of each that ran out or made room. */
export function createShelf<T>(options: {
  most: number;
  now?: () => number;
  gone?: (value: T) => void;
}): Shelf<T> {
  const { most, now = () => performance.now(), gone = () => {} } = options;
  const kept = new Map<string, { value: T; until: number }>();
  const drop = (id: string) => {
    const entry = kept.get(id);
    if (entry && kept.delete(id)) gone(entry.value);
  };
  const tidy = () => {
    for (const [id, { until }] of kept) if (until <= now()) drop(id);
  };
  // a secret is not kept past its time, though nobody asks for anything
  apart(() => setInterval(tidy, 15_000).unref());
  const live = (id: string) => {
    const entry = kept.get(id);
    if (entry && entry.until <= now()) drop(id);
    return kept.get(id);
  };
  return {
    put: (value, seconds) => {
      tidy();
      const [oldest] = kept.keys();
      if (kept.size >= most && oldest !== undefined) drop(oldest);
      const id = randomBytes(32).toString('base64url');
      kept.set(id, { value, until: now() + seconds * 1_000 });
      return id;
    },
    look: (id) => live(id)?.value ?? null,
    take: (id) => {
      const entry = live(id);
      if (!entry) return null;
      kept.delete(id);
      return entry.value;
    },
    replace: (id, value) => {
      const entry = live(id);
      if (entry) kept.set(id, { value, until: entry.until });
    },
  };
}
