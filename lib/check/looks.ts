import type { NeighbourReport } from '@/lib/evidence/reports';
import type { Neighbour } from '@/lib/smtp/look';

/** What has come of the looks at a list of ports. */
type Looks = {
  note: (neighbour: Neighbour, report: NeighbourReport) => void;
  isOver: (neighbour: Neighbour) => boolean;
  /** The first of the list that went well, and is of use. */
  best: () => Neighbour | undefined;
  /** Whether any went well. */
  anyIsFine: () => boolean;
  /** One for each of the list; `not-finished` where nothing has come of it. */
  reports: () => NeighbourReport[];
  /** Resolves when `done` says so, which is asked now and with each look that ends. */
  until: (done: () => boolean) => Promise<void>;
};

/** `list` is in order of preference. `isUsable`: whether somebody could be led to a port that went well. */
export function createLooks(list: Neighbour[], isUsable: (report: NeighbourReport) => boolean): Looks {
  const reports = new Map<Neighbour, NeighbourReport>();
  const waiting: (() => void)[] = [];
  return {
    note: (neighbour, report) => {
      reports.set(neighbour, report);
      for (const wake of waiting.splice(0)) wake();
    },
    isOver: (neighbour) => reports.has(neighbour),
    best: () =>
      list.find((neighbour) => {
        const report = reports.get(neighbour);
        return report?.status === 'ok' && isUsable(report);
      }),
    anyIsFine: () => [...reports.values()].some(({ status }) => status === 'ok'),
    reports: () =>
      list.map((neighbour) => reports.get(neighbour) ?? { ...neighbour, status: 'not-finished', ms: 0 }),
    until: async (done) => {
      while (!done()) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}
