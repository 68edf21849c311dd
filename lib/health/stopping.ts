/** Pages and routes are bundled apart and share nothing but this. */
const shared: { [key: symbol]: boolean | undefined } = globalThis;
const place = Symbol.for('sendwell.stopping');

/** Whether this process is about to end: checks that run may end, new ones belong to another process. */
export function isStopping(): boolean {
  return shared[place] ?? false;
}

export function beginStopping(): void {
  shared[place] = true;
}
