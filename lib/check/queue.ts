/** A line of values from callbacks to one reader. Values put after the end are dropped. */
type Queue<T> = {
  put: (value: T) => void;
  end: (error?: unknown) => void;
  [Symbol.asyncIterator]: () => AsyncIterator<T>;
};

/** Empty and open at first. Reading waits for the next value, ends with the end, and throws the error that it came with. */
export function createQueue<T>(): Queue<T> {
  const values: T[] = [];
  let ended = false;
  let fault: unknown;
  let wake: (() => void) | undefined;
  const stir = () => {
    wake?.();
    wake = undefined;
  };
  return {
    put: (value) => {
      if (ended) return;
      values.push(value);
      stir();
    },
    end: (error) => {
      ended = true;
      fault ??= error;
      stir();
    },
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        while (values.length === 0 && !ended)
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        const value = values.shift();
        if (value !== undefined) return { done: false, value };
        if (fault !== undefined) throw fault;
        return { done: true, value: undefined };
      },
    }),
  };
}
