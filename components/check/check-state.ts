import type {
  CheckEvent,
  CheckReply,
  PlanEvent,
  StageEvent,
  VerdictEvent,
  WaitEvent,
} from '@/lib/check/events';
import type { NeighbourStatus } from '@/lib/evidence/reports';
import type { Stage } from '@/lib/evidence/stages';
import type { Encryption } from '@/lib/settings/settings';

export type StageLine = { stage: Stage; label: string; status: StageEvent['status'] | 'pending'; ms: number };
export type NeighbourLine = {
  port: number;
  encryption: Encryption;
  status: 'running' | NeighbourStatus;
  ms: number;
};

/** What the panel shows. `idle` before the first press; `answered` when no check began; `stopped` after Cancel; `fault` and `broken` are ours, not the server's. */
export type CheckState =
  | { phase: 'idle' }
  | { phase: 'answered'; reply: Exclude<CheckReply, { status: 'running' }> }
  | { phase: 'fault' }
  | {
      phase: 'running' | 'done' | 'stopped' | 'broken';
      /** Where the check stands in the line, until its turn comes. */
      queued: { position: number; seconds: number } | null;
      plan: PlanEvent | null;
      stages: StageLine[];
      neighbours: NeighbourLine[];
      verdict: VerdictEvent | null;
      /** A message was chosen, and the server is looked at first: what the look leaves out was not tried. */
      sendsNext: boolean;
      /** What is said of a silent port while the check goes on. */
      early?: VerdictEvent;
    };

export type RunningState = Extract<CheckState, { stages: StageLine[] }>;

/** A check that was asked for and has not answered yet. */
export const begun: RunningState = {
  phase: 'running',
  queued: null,
  plan: null,
  stages: [],
  neighbours: [],
  verdict: null,
  sendsNext: false,
};

/** The next state after one event of the stream. */
export function afterEvent(state: RunningState, event: Exclude<CheckEvent, WaitEvent>): RunningState {
  switch (event.type) {
    case 'queued':
      return { ...state, queued: { position: event.position, seconds: event.seconds } };
    case 'plan':
      return {
        ...state,
        queued: null,
        plan: event,
        stages: event.stages.map(({ stage, label }) => ({ stage, label, status: 'pending', ms: 0 })),
        neighbours: event.neighbours.map((neighbour) => ({ ...neighbour, status: 'running', ms: 0 })),
      };
    case 'stage':
      return {
        ...state,
        stages: asMeant(
          state.stages.map((line) =>
            line.stage === event.stage ? { ...line, status: event.status, ms: event.ms } : line,
          ),
          state.sendsNext,
        ),
      };
    case 'neighbour':
      return {
        ...state,
        neighbours: state.neighbours.map((line) =>
          line.port === event.port && line.encryption === event.encryption
            ? { ...line, status: event.status, ms: event.ms }
            : line,
        ),
      };
    case 'early':
      return { ...state, early: event.verdict };
    case 'verdict':
      return {
        ...state,
        phase: 'done',
        verdict: event,
        stages: asMeant(inOrder(event.stages, state.stages), state.sendsNext),
        neighbours: event.neighbours,
      };
  }
}

/** Where a message was to follow, the look at the server has left out nothing by choice. */
function asMeant(lines: StageLine[], sendsNext: boolean): StageLine[] {
  return lines.map((line) =>
    sendsNext && line.status === 'skipped' ? { ...line, status: 'not-tried' } : line,
  );
}

/** The lines with what came of them, in the order in which it came. */
function inOrder(reports: VerdictEvent['stages'], lines: StageLine[]): StageLine[] {
  const at = ({ stage }: StageLine) => reports.findIndex((report) => report.stage === stage);
  return lines.map((line) => ({ ...line, ...reports[at(line)] })).sort((one, other) => at(one) - at(other));
}
