import { setMaxListeners } from 'node:events';

/**
 * A controller that aborts by itself when `outer` does, for the same reason. `AbortSignal.any` keeps several tables for each
 * signal, which is a tenth of what a check holds on to; here the outer signal has one listener more.
 */
export function controllerWithin(outer: AbortSignal): AbortController {
  const inner = new AbortController();
  // as many may listen as a check has looks and waits under way: all end with it
  setMaxListeners(0, inner.signal);
  if (outer.aborted) inner.abort(outer.reason);
  else outer.addEventListener('abort', () => inner.abort(outer.reason), { once: true });
  return inner;
}
