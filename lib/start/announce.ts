import { runningChecks } from '@/lib/check/registry';
import { beginStopping } from '@/lib/health/stopping';
import { log } from '@/lib/log/log';

/** Writes down that this process has begun, and, when it is asked to end, that it takes no new checks. */
export function announce({ practice }: { practice: boolean }): void {
  log({ event: 'started', practice });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      beginStopping();
      log({ event: 'stopping', running: runningChecks() });
    });
  }
}
