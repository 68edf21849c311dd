import { setInterval } from 'node:timers/promises';
import { runningChecks } from '@/lib/check/registry';
import { beginStopping } from '@/lib/health/stopping';
import { log } from '@/lib/log/log';
import { noteConnections } from './unspoken';

/** How often it is looked whether the last check has ended, in milliseconds. */
const pause = 100;

/**
 * Writes down that this process has begun, and, when it is asked to end, that it takes no new checks. Next shuts its door as soon as
 * it is asked: it is asked when the last check has ended, so that until then a balancer hears that this process is not ready, and
 * a visitor that it is about to begin anew.
 */
export function announce({ practice }: { practice: boolean }): void {
  log({ event: 'started', practice });
  const unspoken = noteConnections();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const others = process.rawListeners(signal);
    process.removeAllListeners(signal);
    process.once(signal, async () => {
      beginStopping();
      log({ event: 'stopping', running: runningChecks() });
      if (runningChecks() > 0) for await (const _ of setInterval(pause)) if (runningChecks() === 0) break;
      for (const end of others) end.call(process, signal);
      unspoken.close();
    });
  }
}
