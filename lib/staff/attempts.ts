import { createCounter } from '@/lib/limits/counter';
import { onceAProcess } from '@/lib/process/once-a-process';
import { countedAs } from '@/lib/visitor/visitor';

/** Wrong passphrases in a quarter of an hour: of one visitor, and of all together, against a guess from many addresses. */
const within = 900;
const mostOfOne = 5;
const mostOfAll = 100;

const counters = onceAProcess('staff-attempts', () => ({
  one: createCounter('staff-visitor', { points: mostOfOne, within }),
  all: createCounter('staff-all', { points: mostOfAll, within }),
}));

/** Counts one attempt as wrong, before it is looked at, so that many at once get no further. Seconds to wait, 0 for none. */
export async function admitAttempt(visitor: string): Promise<number> {
  const { one, all } = counters();
  return (await one.take(countedAs(visitor))) || (await all.take());
}

/** Takes the count of an attempt back, which was right. */
export async function forgiveAttempt(visitor: string): Promise<void> {
  const { one, all } = counters();
  await one.forget(countedAs(visitor));
  await all.giveBack();
}
