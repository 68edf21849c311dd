import { apart } from '@/lib/process/apart';

/** How long a result is used again, in milliseconds, and how many are kept. */
const keptFor = 10 * 60_000;
const mostKept = 1_000;

type Kept<T> = { until: number; value: Promise<T> };

/**
 * Runs `work` once a key at a time, and uses what came of it for 10 minutes where `worth` says so. The oldest of 1,000 gives way.
 * It is begun apart from who asked, who would be kept with it.
 * `now` is for tests, in milliseconds.
 */
export function createKeep<T>(worth: (value: T) => boolean, now: () => number = Date.now) {
  const kept = new Map<string, Kept<T>>();
  const peek = (key: string): Promise<T> | undefined => {
    const there = kept.get(key);
    if (there && there.until > now()) return there.value;
    kept.delete(key);
    return undefined;
  };
  const begin = (key: string, work: () => Promise<T>): Promise<T> => {
    const value = work();
    const entry = { until: now() + keptFor, value };
    kept.set(key, entry);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    const forget = () => kept.get(key) === entry && kept.delete(key);
    value.then((result) => worth(result) || forget(), forget);
    return value;
  };
  return {
    /** What is there, or under way; undefined where there is nothing. */
    peek,
    /** The same, or else what comes of `work`. */
    run: (key: string, work: () => Promise<T>): Promise<T> => peek(key) ?? apart(() => begin(key, work)),
  };
}
