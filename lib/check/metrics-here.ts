import { createMetrics } from '@/lib/metrics/metrics';
import { onceAProcess } from '@/lib/process/once-a-process';
import { counted } from './counted';

/** The figures of this process. */
export const metrics = onceAProcess('metrics', () =>
  createMetrics({
    running: () => counted().turns.running(),
    waiting: () => counted().turns.waiting(),
  }),
);
