/** A fixed number of places, so that one host never has more sockets from one check than it should. */
export type Places = {
  /** Waits for a place and gives the function that frees it. Who is `urgent` is served before the others. */
  take: (urgent: boolean) => Promise<() => void>;
};

/** So many places, all of them free. */
export function createPlaces(count: number): Places {
  let free = count;
  const urgentLine: (() => void)[] = [];
  const line: (() => void)[] = [];
  const next = () => {
    const first = urgentLine.shift() ?? line.shift();
    if (first) first();
    else free += 1;
  };
  const release = () => {
    let done = false;
    return () => {
      if (done) return;
      done = true;
      next();
    };
  };
  return {
    take: async (urgent) => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => (urgent ? urgentLine : line).push(resolve));
      return release();
    },
  };
}
