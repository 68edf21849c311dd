import type { NeighbourStatus } from '@/lib/evidence/evidence';
import type { Stage, StageStatus } from '@/lib/evidence/stages';
import type { ProblemCode, WhoCanFix } from '@/lib/problems/codes';
import type { Change, Outcome, Suspect } from '@/lib/problems/diagnosis';
import type { Encryption, Settings } from '@/lib/settings/settings';

/** Sent first. `number` is the short number in the subject of the test message; `deadlineMs` bounds the whole check. */
export type PlanEvent = {
  type: 'plan';
  runId: string;
  settings: Settings;
  mode: 'server' | 'send';
  stages: { stage: Stage; label: string }[];
  neighbours: { port: number; encryption: Encryption }[];
  number: string | null;
  deadlineMs: number;
  /** Spaces that bring the event to 1,024 bytes: Safari holds a stream back until it has as many. */
  fill?: string;
};

/** `running` when a stage begins, `slow` once after 5 seconds, then how it ended. `ms` since the stage began. */
export type StageEvent = {
  type: 'stage';
  stage: Stage;
  status: 'running' | 'slow' | StageStatus;
  ms: number;
};

export type NeighbourEvent = {
  type: 'neighbour';
  port: number;
  encryption: Encryption;
  status: 'running' | NeighbourStatus;
  ms: number;
};

/** Sent last: the whole verdict, in the visitor's language. Nothing in it is secret. */
export type VerdictEvent = {
  type: 'verdict';
  outcome: Outcome;
  problem: ProblemCode | null;
  change: Change | null;
  whoCanFix: WhoCanFix[];
  title: string;
  meaning: string;
  steps: string[];
  /** What to tell IT or the provider, ready to paste. */
  forIt: string;
  /** Facts seen, in plain words, one a line: the certificate's names, the reply, a dead address. */
  seen: string[];
  /** The fields to mark when the visitor goes back. */
  suspects: Suspect[];
  tried: Settings;
  mode: 'server' | 'send';
  number: string | null;
  /** The server's words after the final dot, redacted; null when there were none. */
  receipt: string | null;
  stages: { stage: Stage; status: StageStatus; ms: number }[];
  neighbours: { port: number; encryption: Encryption; status: NeighbourStatus; ms: number }[];
  transcript: string[];
  /** When the check began, ISO 8601, by the clock of the server that ran it. */
  at: string;
  ms: number;
};

export type CheckEvent = PlanEvent | StageEvent | NeighbourEvent | VerdictEvent;

/** What the action answers before anything is dialled, or with the stream of a check that runs. `errors`: field → message key. */
export type CheckReply =
  | { status: 'invalid'; errors: Record<string, string> }
  | { status: 'wait'; seconds: number }
  | { status: 'running'; events: AsyncIterable<CheckEvent> };
