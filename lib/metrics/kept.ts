import { runningChecks } from '@/lib/check/registry';
import { createMetrics, type Metrics } from './metrics';

/** Pages and routes are bundled apart and share nothing but this. */
const shared: { [key: symbol]: Metrics | undefined } = globalThis;
const place = Symbol.for('sendwell.metrics');

/** The figures of this process. */
export function metrics(): Metrics {
  shared[place] ??= createMetrics({ running: runningChecks, waiting: () => 0 });
  return shared[place];
}
