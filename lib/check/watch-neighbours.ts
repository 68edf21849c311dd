import type { NeighbourReport } from '@/lib/evidence/reports';
import type { Encryption, Settings } from '@/lib/settings/settings';
import { budget } from '@/lib/smtp/budget';
import { type Around, look, type Neighbour, statusUnconnected } from '@/lib/smtp/look';
import type { EngineOptions } from '@/lib/smtp/target';
import type { NeighbourEvent } from './events';
import { createLooks } from './looks';
import { createPace } from './pace';
import { pause } from './pause';

/** How long a verdict waits for looks. Milliseconds. */
const waitForBetter = 1_500;
const waitForAny = 4_000;

/** Looks that are under way. */
export type Watch = {
  /**
   * Waits until a look that went well can stand in the verdict: at most 1.5 s for a better one. When not even a
   * connection was made (`farOff`) up to 4 s for any; a host that answers at all has answered by then. The look by which
   * is known what the tried port is (`behind`) goes first, and is waited for whatever another found.
   */
  settle: (farOff: boolean, behind?: Encryption) => Promise<void>;
  reports: () => NeighbourReport[];
  anyIsFine: () => boolean;
  /** Tells that the check has got its connection, or got none for this reason. */
  connected: () => void;
  unconnected: (code: string) => void;
  /** Puts off looks that have not begun, until `settle`. */
  hold: () => void;
};

/** Where the looks go, and what for. `answered`: whether the check itself has heard a word; `isUsable`: see `createLooks`. */
type Place = Around & {
  tried: Settings;
  answered: () => boolean;
  isUsable: (report: NeighbourReport) => boolean;
};

/**
 * Starts all looks, one after the other, when the check itself does not get on, and tells of each as it ends. Aborting the
 * signal leaves the rest not finished.
 */
export function watchNeighbours(
  { tried, answered, isUsable, ...around }: Place,
  list: Neighbour[],
  options: EngineOptions,
  signal: AbortSignal,
  tell: (event: NeighbourEvent) => void,
): Watch {
  const looks = createLooks(list, isUsable);
  const pace = createPace(answered, signal);
  const { route } = around.target;
  const allowed = list.filter(({ port }) =>
    route ? route.ports[port] !== undefined : options.guard.port(port),
  );
  let connected: () => void = () => {};
  const isConnected = new Promise<void>((resolve) => {
    connected = resolve;
  });
  /** It would say hello as the check did, to a port that did not answer it, and hold a place. */
  const inVain = ({ port, encryption }: Neighbour) =>
    port === tried.port && encryption === 'starttls' && tried.encryption === 'none' && !answered();
  const lookAt = async (neighbour: Neighbour) => {
    // the check itself calls that port, at every address: whether it is taken tells for all encryptions
    if (neighbour.port === tried.port) await Promise.race([isConnected, pace.wanted]);
    if (inVain(neighbour)) await pace.wanted;
    if (signal.aborted || looks.isOver(neighbour) || inVain(neighbour)) return;
    tell({ type: 'neighbour', ...neighbour, status: 'running', ms: 0 });
    const isBehind = neighbour.port === tried.port && neighbour.encryption === 'tls';
    const waits = isBehind ? { hush: budget.hushBehindFoundTls } : {};
    const report = await look(around, neighbour, options, signal, waits);
    if (signal.aborted) return;
    looks.note(neighbour, report);
    tell({ type: 'neighbour', ...neighbour, status: report.status, ms: report.ms });
  };
  const begun = new Map<Neighbour, Promise<void>>();
  const begin = (neighbour: Neighbour) => {
    if (!begun.has(neighbour)) begun.set(neighbour, lookAt(neighbour));
  };
  const lookAtAll = async () => {
    for (const neighbour of allowed) {
      if (begun.has(neighbour)) continue;
      await pace.next();
      if (signal.aborted) break;
      begin(neighbour);
    }
    await Promise.all(begun.values());
  };
  const all = lookAtAll();
  const isFound = () => looks.best() !== undefined;
  let first: Neighbour | undefined;
  /** Nothing that is still under way would be preferred. */
  const isDecided = () => {
    const best = looks.best();
    if (!best || (first && !looks.isOver(first))) return false;
    const better = allowed.slice(0, allowed.indexOf(best));
    return better.every((neighbour) => looks.isOver(neighbour) || inVain(neighbour));
  };
  return {
    settle: async (farOff, behind) => {
      pace.want();
      first = allowed.find(({ port, encryption }) => port === tried.port && encryption === behind);
      if (first) begin(first);
      const goodEnough = pause(waitForBetter, signal).then(() => looks.until(isFound));
      const late = pause(farOff ? waitForAny : waitForBetter, signal);
      await Promise.race([all, looks.until(isDecided), goodEnough, late]);
    },
    reports: looks.reports,
    anyIsFine: looks.anyIsFine,
    connected,
    unconnected: (code) => {
      const status = statusUnconnected(code);
      for (const neighbour of allowed.filter(({ port }) => port === tried.port))
        looks.note(neighbour, { ...neighbour, status, ms: 0 });
    },
    hold: pace.hold,
  };
}
