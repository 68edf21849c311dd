import { type Counter, createCounter } from '@/lib/limits/counter';
import { onceAProcess } from '@/lib/process/once-a-process';
import { countedAs } from '@/lib/visitor/visitor';

/** How often one visitor may begin in ten minutes; a call centre shares one address. A code for another device is a lure for phishing. */
const most = { window: 100, device: 30 } as const;

/** How a sign-in is made: in a window of this browser, or by a code on another device. */
export type Way = keyof typeof most;
export const ways = Object.keys(most) as Way[];

const counters = onceAProcess('sign-in-limits', (): Record<Way, Counter> => {
  const counter = (way: Way) => createCounter(`sign-in-${way}`, { points: most[way] });
  return { window: counter('window'), device: counter('device') };
});

/** Counts a sign-in that begins. False: too many, for the rest of ten minutes. */
export async function mayBegin(way: Way, visitor: string): Promise<boolean> {
  return (await counters()[way].take(countedAs(visitor))) === 0;
}
