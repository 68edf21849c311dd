import { AsyncResource } from 'node:async_hooks';
import { onceAProcess } from './once-a-process';

/**
 * Where things are done on nobody’s behalf. To be called once when a process starts, before it takes a request
 * (instrumentation.ts).
 */
export const standApart = onceAProcess('apart', () => new AsyncResource('Apart'));

/**
 * Begins something that outlasts the request in which it is begun. A timer or a promise keeps what it was made for
 * (`AsyncLocalStorage`, in which Next has the whole request): made within a request it would hold on to it, with all that was
 * typed, until the timer has run, or for as long as the promise is kept.
 */
export function apart<T>(begin: () => T): T {
  return standApart().runInAsyncScope(begin);
}
