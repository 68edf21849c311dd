import { createLimits, type Limits, readLimits } from './limits';
import { createTurns, type Turns } from './turns';

/** Pages, actions and routes are bundled apart and share nothing but this. */
const shared: { [key: symbol]: { limits: Limits; turns: Turns } | undefined } = globalThis;
const place = Symbol.for('sendwell.limits');

/** What is counted in this process: made once, so that it counts. The environment does not change while a server runs. */
export function counted(): { limits: Limits; turns: Turns } {
  const most = readLimits(process.env);
  shared[place] ??= {
    limits: createLimits(process.env),
    turns: createTurns(most.CHECK_LIMIT_AT_ONCE, most.CHECK_LIMIT_QUEUE),
  };
  return shared[place];
}
