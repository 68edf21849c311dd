/** A place for one value of this process; undefined until it is set. */
export type Place<T> = { get: () => T | undefined; set: (value: T | undefined) => void };

/**
 * The place of this name. Pages, actions, routes and the start of the server are bundled apart, each with its own copy of a
 * module and its variables: what they share has to stand in `globalThis`.
 */
export function placeInProcess<T>(name: string): Place<T> {
  const shared: { [key: symbol]: T | undefined } = globalThis;
  const key = Symbol.for(`sendwell.${name}`);
  return {
    get: () => shared[key],
    set: (value) => {
      shared[key] = value;
    },
  };
}

/** The one value of this name, which is made when it is first asked for. */
export function onceAProcess<T extends object>(name: string, make: () => T): () => T {
  const place = placeInProcess<T>(name);
  return () => {
    const kept = place.get();
    if (kept) return kept;
    const made = make();
    place.set(made);
    return made;
  };
}
