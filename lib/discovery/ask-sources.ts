import { setMaxListeners } from 'node:events';
import type { Encryption } from '@/lib/settings/settings';
import { over } from '@/lib/smtp/stop';
import { withDeadline } from '@/lib/smtp/waiting';
import { fromAutodiscover } from './autodiscover';
import { fromAutoconfig, fromIspdb } from './config-pages';
import { type Found, nothing } from './discovery';
import { firstOf } from './first-of';
import { fromGuesses } from './guesses';
import { fromExchangers } from './mx-source';
import { noting } from './noting';
import type { DiscoveryOptions } from './options';
import { fromRecords } from './srv-source';

/**
 * Milliseconds for everything (3 seconds with what a busy machine adds), and how long guesses wait for the records, which mostly
 * make them needless.
 */
const whole = 2_800;
const recordsFirst = 400;

/** What the sources say, the best first. `incomplete`: the one that won, or one better than it, was not heard out. */
export type Heard = { found: Found[]; incomplete: boolean };

/** Asks every source about a mail domain, in 2.8 seconds at most. Never throws. */
export async function askSources(domain: string, options: DiscoveryOptions): Promise<Heard> {
  const end = new AbortController();
  const { signal } = end;
  // every page and every look listens: all end with it
  setMaxListeners(0, signal);
  const late = setTimeout(() => end.abort(over), whole);
  const asking = <T>(ask: (noted: DiscoveryOptions) => Promise<T>) => {
    const { options: noted, unheard } = noting(options);
    return { answer: ask(noted), unheard };
  };
  const exchangers = asking(({ resolving }) => fromExchangers(domain, resolving));
  const records = asking((noted) => fromRecords(domain, noted));
  const told = Promise.all([exchangers.answer, records.answer]).then(
    ([mx, srv]): Told => ({
      enough: [mx.by, mx.behind, srv.by].some(hasServers),
      declined: srv.declined,
    }),
    () => untold,
  );
  const sources = [
    { ...exchangers, answer: exchangers.answer.then(({ by }) => by) },
    { ...records, answer: records.answer.then(({ by }) => by) },
    asking((noted) => fromAutoconfig(domain, noted, signal)),
    asking((noted) => fromIspdb(domain, noted, signal)),
    { ...exchangers, answer: exchangers.answer.then(({ behind }) => behind) },
    asking((noted) => fromAutodiscover(domain, noted, signal)),
    asking((noted) => guessesUnless(told, domain, noted, signal)),
  ];
  try {
    const answers = await firstOf<Found>(
      sources.map(({ answer }) => answer),
      hasServers,
      signal,
    );
    const best = answers.findIndex((answer) => answer && hasServers(answer));
    const counted = best < 0 ? sources : sources.slice(0, best + 1);
    const incomplete = counted.some(({ unheard }, at) => answers[at] === undefined || unheard());
    return { found: answers.map((answer) => answer ?? nothing), incomplete };
  } finally {
    clearTimeout(late);
    end.abort(over);
  }
}

/** What the records have told: whether it is enough, and what the domain says it does not offer. */
type Told = { enough: boolean; declined: readonly Encryption[] };
const untold: Told = { enough: false, declined: [] };

/** Nobody’s door is knocked on when the records have told where to go, or that there is no such door. */
async function guessesUnless(
  told: Promise<Told>,
  domain: string,
  options: DiscoveryOptions,
  signal: AbortSignal,
): Promise<Found> {
  const { enough, declined } = await withDeadline(told, recordsFirst, () => over, signal).catch(() => untold);
  const ports = options.ports.filter(({ encryption }) => !declined.includes(encryption));
  if (enough || ports.length === 0 || signal.aborted) return nothing;
  const { candidates } = await fromGuesses(domain, { ...options, ports }, signal);
  const late = await told;
  return { candidates: candidates.filter(({ encryption }) => !late.declined.includes(encryption)) };
}

function hasServers({ candidates }: Found): boolean {
  return candidates.length > 0;
}
