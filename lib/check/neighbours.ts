import type { NeighbourReport } from '@/lib/evidence/evidence';
import type { Settings } from '@/lib/settings/settings';
import { atLeisure } from '@/lib/smtp/at-leisure';
import { incomingAnswer } from '@/lib/smtp/incoming-port';
import { look, type Neighbour } from '@/lib/smtp/look';
import type { Places } from '@/lib/smtp/places';
import type { EngineOptions, Target } from '@/lib/smtp/target';
import type { NeighbourEvent } from './events';

/**
 * How long the check itself is given before other ports are called, until it hears a word and from then on: most checks need
 * none of them. Milliseconds, as are those between the beginnings of two looks, and how long a verdict waits for looks.
 */
const headStart = { silent: 250, answered: 2_000 } as const;
const apart = 100;
const waitForBetter = 1_500;
const waitForAny = 4_000;

/**
 * Which other ports and encryptions to look at beside a check: the usual ones but for the one that is tried, and the
 * tried port with the other encryptions, for servers on unusual ports; a port for fetching mail is never called. In order
 * of preference: the smallest change first.
 */
export function neighboursOf(settings: Settings, usual: Neighbour[]): Neighbour[] {
  const others = usual.filter(
    ({ port, encryption }) => port !== settings.port || encryption !== settings.encryption,
  );
  const same = others.filter(({ port }) => port === settings.port);
  if (same.length > 0) return [...same, ...others.filter(({ port }) => port !== settings.port)];
  if (incomingAnswer(settings.port)) return others;
  const encryptions = (['tls', 'starttls'] as const).filter((each) => each !== settings.encryption);
  const turned = encryptions.map((encryption): Neighbour => ({ port: settings.port, encryption }));
  // on a port of its own another encryption is the likeliest answer; on a usual one the least likely
  return usual.some(({ port }) => port === settings.port) ? [...others, ...turned] : [...turned, ...others];
}

/** Looks that are under way. */
export type Watch = {
  /**
   * Waits until a look that went well can stand in the verdict: at most 1.5 s for a better one. When not even a
   * connection was made (`farOff`) up to 4 s for any; a host that answers at all has answered by then.
   */
  settle: (farOff: boolean) => Promise<void>;
  reports: () => NeighbourReport[];
  anyIsFine: () => boolean;
  /** Puts off looks that have not begun, until `settle`. */
  hold: () => void;
};

/**
 * Starts all looks, 100 ms apart, when the check itself does not get on (`answered`: whether it has heard a word), and tells
 * of each as it ends. Aborting the signal leaves the rest not finished.
 */
export function watchNeighbours(
  found: { tried: Settings; target: Target; places: Places; answered: () => boolean },
  list: Neighbour[],
  options: EngineOptions,
  signal: AbortSignal,
  tell: (event: NeighbourEvent) => void,
): Watch {
  const reports = new Map<Neighbour, NeighbourReport>();
  const waiting: (() => void)[] = [];
  let held = false;
  let want: () => void = () => {};
  const wanted = new Promise<true>((resolve) => {
    want = () => resolve(true);
  });
  signal.addEventListener('abort', want, { once: true });
  const { tried, target, places, answered } = found;
  const allowed = list.filter(({ port }) =>
    target.route ? target.route.ports[port] !== undefined : options.guard.port(port),
  );
  /** It would begin in the very words that the port has not answered, and keep a place from others. */
  const inVain = ({ port, encryption }: Neighbour) =>
    port === tried.port && encryption === 'starttls' && tried.encryption === 'none' && !answered();
  const lookAt = async (neighbour: Neighbour) => {
    if (inVain(neighbour)) await wanted;
    if (signal.aborted || inVain(neighbour)) return;
    tell({ type: 'neighbour', ...neighbour, status: 'running', ms: 0 });
    const report = await look(target, places, neighbour, options, signal);
    if (signal.aborted) return;
    reports.set(neighbour, report);
    tell({ type: 'neighbour', ...neighbour, status: report.status, ms: report.ms });
    for (const wake of waiting.splice(0)) wake();
  };
  const waits = (ms: number) => Promise.race([wanted, leisure(ms, signal)]);
  /** One clock for all looks: most checks are over before it has run out for the first. */
  const begin = async () => {
    const begun: Promise<void>[] = [];
    let isWanted = await waits(headStart.silent);
    let isPatient = false;
    for (const neighbour of allowed) {
      if (begun.length > 0 && isWanted) await pause(apart, signal);
      else if (begun.length > 0) isWanted = await waits(apart);
      if (!isWanted && !isPatient && answered()) {
        isPatient = true;
        isWanted = await waits(headStart.answered - headStart.silent);
      }
      if (!isWanted && held) isWanted = await wanted;
      if (signal.aborted) break;
      begun.push(lookAt(neighbour));
    }
    await Promise.all(begun);
  };
  const all = begin();
  const fine = () => allowed.find((neighbour) => reports.get(neighbour)?.status === 'ok');
  /** Nothing that is still under way would be preferred. */
  const decided = () => {
    const best = fine();
    return (
      best !== undefined &&
      allowed
        .slice(0, allowed.indexOf(best))
        .every((neighbour) => reports.has(neighbour) || inVain(neighbour))
    );
  };
  const until = async (done: () => boolean) => {
    while (!done() && !signal.aborted) await new Promise<void>((resolve) => waiting.push(resolve));
  };
  return {
    settle: async (farOff) => {
      want();
      const goodEnough = pause(waitForBetter, signal).then(() => until(() => fine() !== undefined));
      await Promise.race([
        all,
        until(decided),
        goodEnough,
        pause(farOff ? waitForAny : waitForBetter, signal),
      ]);
    },
    reports: () =>
      list.map((neighbour) => reports.get(neighbour) ?? { ...neighbour, status: 'not-finished', ms: 0 }),
    anyIsFine: () => fine() !== undefined,
    hold: () => {
      held = true;
    },
  };
}

/** Waits, also while this process is too busy to be on time: the checks themselves go before looks. False, unless aborted. */
function leisure(ms: number, signal: AbortSignal): Promise<false> {
  return new Promise((resolve) => {
    const end = () => {
      callOff();
      signal.removeEventListener('abort', end);
      resolve(false);
    };
    const callOff = atLeisure(ms, end);
    signal.addEventListener('abort', end);
  });
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
