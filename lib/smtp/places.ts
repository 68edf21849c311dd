/** A fixed number of places, so that one host never has more sockets from one check than it should. */
export type Places = {
  /**
   * Waits for a place and gives the function that frees it. Who is `urgent` is served before the others. Rejects when the
   * signal aborts before.
   */
  take: (urgent: boolean, signal: AbortSignal) => Promise<() => void>;
  /** Leaves so many places to who is urgent, until told otherwise. */
  keep: (places: number) => void;
};

/** So many places, all of them free, and none kept. */
export function createPlaces(count: number): Places {
  let free = count;
  let kept = 0;
  const urgentLine: (() => void)[] = [];
  const line: (() => void)[] = [];
  const next = () => (free > 0 && urgentLine.shift()) || (free > kept && line.shift()) || null;
  const serve = () => {
    for (let first = next(); first; first = next()) {
      free -= 1;
      first();
    }
  };
  const release = () => {
    let done = false;
    return () => {
      if (done) return;
      done = true;
      free += 1;
      serve();
    };
  };
  return {
    take: (urgent, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const mine = urgent ? urgentLine : line;
        const begin = () => {
          signal.removeEventListener('abort', leave);
          resolve(release());
        };
        const leave = () => {
          mine.splice(mine.indexOf(begin), 1);
          reject(signal.reason);
        };
        signal.addEventListener('abort', leave, { once: true });
        mine.push(begin);
        serve();
      }),
    keep: (places) => {
      kept = places;
      serve();
    },
  };
}
