import { onceAProcess } from '@/lib/process/once-a-process';

type Running = { controller: AbortController; who: string };

/** Checks that run in this process, by the unguessable id that the browser gave. */
const running = onceAProcess('running-checks', () => new Map<string, Running>())();

/** How many checks run, or wait for their turn. */
export function runningChecks(): number {
  return running.size;
}

/** Whether a check of this id runs. */
export function isRunning(runId: string): boolean {
  return running.has(runId);
}

/** How many of those are one visitor’s, counted as `register` was told. */
export function runningChecksOf(who: string): number {
  let count = 0;
  for (const one of running.values()) if (one.who === who) count += 1;
  return count;
}

/** How long a stream may wait for somebody who begins to read it, in milliseconds. */
const untilRead = 30_000;

/**
 * Lists a check of a visitor until `done`. The signal aborts when somebody cancels it. A stream that nobody reads has
 * no end of its own: it is over 30 seconds from here, or as long after the last call of `alive` as that says
 * (milliseconds).
 */
export function register(
  runId: string,
  who: string,
): {
  signal: AbortSignal;
  alive: (ms: number) => void;
  done: () => void;
} {
  const controller = new AbortController();
  running.set(runId, { controller, who });
  const done = () => {
    clearTimeout(forgotten);
    controller.abort();
    if (running.get(runId)?.controller === controller) running.delete(runId);
  };
  let forgotten = setTimeout(done, untilRead).unref();
  const alive = (ms: number) => {
    clearTimeout(forgotten);
    if (!controller.signal.aborted) forgotten = setTimeout(done, ms).unref();
  };
  return { signal: controller.signal, alive, done };
}

/** Ends a check at once: its sockets are closed and it gives no verdict. Nothing happens for an id that is not running. */
export function cancelCheck(runId: string): void {
  running.get(runId)?.controller.abort();
}
