import { onceAProcess } from '@/lib/process/once-a-process';
import { createLimits, type Limits, readLimits } from './limits';
import { createTurns, type Turns } from './turns';

/** `mostOfOne`: how many places, to run and to wait, one visitor may hold; half of those to wait are always for others. */
type Counted = { limits: Limits; turns: Turns; mostOfOne: number };

/** What is counted in this process: made once, so that it counts. The environment does not change while a server runs. */
export const counted = onceAProcess('limits', (): Counted => {
  const most = readLimits(process.env);
  return {
    limits: createLimits(process.env),
    turns: createTurns(most.CHECK_LIMIT_AT_ONCE, most.CHECK_LIMIT_QUEUE),
    mostOfOne: most.CHECK_LIMIT_AT_ONCE + Math.ceil(most.CHECK_LIMIT_QUEUE / 2),
  };
});
