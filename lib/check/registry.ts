import { budget } from '@/lib/smtp/budget';

/** Pages and routes are bundled apart and share nothing but this. */
const shared: { [key: symbol]: Map<string, AbortController> | undefined } = globalThis;
const place = Symbol.for('sendwell.running-checks');

/** Checks that run in this process, by the unguessable id that the browser gave. */
const running = shared[place] ?? new Map<string, AbortController>();
shared[place] = running;

/** How many checks run. */
export function runningChecks(): number {
  return running.size;
}

/** Whether a check of this id runs. */
export function isRunning(runId: string): boolean {
  return running.has(runId);
}

/** Lists a check until `done`. The signal aborts when somebody cancels it. */
export function register(runId: string): { signal: AbortSignal; done: () => void } {
  const controller = new AbortController();
  running.set(runId, controller);
  const done = () => {
    clearTimeout(forgotten);
    controller.abort();
    if (running.get(runId) === controller) running.delete(runId);
  };
  // a stream that nobody begins to read has no end of its own
  const forgotten = setTimeout(done, budget.whole + 10_000).unref();
  return { signal: controller.signal, done };
}

/** Ends a check at once: its sockets are closed and it gives no verdict. Nothing happens for an id that is not running. */
export function cancelCheck(runId: string): void {
  running.get(runId)?.abort();
}
