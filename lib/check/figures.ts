import { createMetrics, type Metrics } from '@/lib/metrics/metrics';
import { counted } from './kept';

/** Pages and routes are bundled apart and share nothing but this. */
const shared: { [key: symbol]: Metrics | undefined } = globalThis;
const place = Symbol.for('sendwell.metrics');

/** The figures of this process. */
export function metrics(): Metrics {
  shared[place] ??= createMetrics({
    running: () => counted().turns.running(),
    waiting: () => counted().turns.waiting(),
  });
  return shared[place];
}
