import type { NeighbourStatus } from '@/lib/evidence/reports';
import type { Stage, StageStatus } from '@/lib/evidence/stages';
import type { Diagnosis } from '@/lib/problems/catalogue/diagnosis';
import type { Explanation } from '@/lib/problems/words/explain';
import type { Encryption, Settings } from '@/lib/settings/settings';
import type { Reached } from './asked';

/**
 * Sent while a check waits for its turn, first and whenever its place changes: 1 is next. `seconds` is about how long it takes.
 * Nothing is dialled until then, and the check’s own time begins with its turn.
 */
export type QueuedEvent = { type: 'queued'; position: number; seconds: number; fill?: string };

/**
 * Sent when the check begins. `number` is the short number in the subject of the test message; `deadlineMs` bounds the
 * whole check.
 */
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

/** `running` when a look at another port begins, then how it ended. `ms` since it began. */
export type NeighbourEvent = {
  type: 'neighbour';
  port: number;
  encryption: Encryption;
  status: 'running' | NeighbourStatus;
  ms: number;
};

/** Sent last: the whole verdict, its words in the visitor's language. Nothing in it is secret. */
export type VerdictEvent = Omit<Diagnosis, 'words'> &
  Explanation & {
    type: 'verdict';
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

/**
 * Sent at most once, while the check goes on: the port took the call and has said nothing, and a neighbour answers as it
 * should. The verdict that follows stands in its place.
 */
export type EarlyEvent = { type: 'early'; verdict: VerdictEvent };

/**
 * Sent last, in place of a verdict, where the machine to which the host’s name leads was checked too often by other names:
 * nothing was dialled. Tells what an answer of this status tells.
 */
export type WaitEvent = { type: 'wait'; seconds: number; what: Reached['what'] };

/** What a check says while it runs, and in the end. */
export type CheckEvent =
  | QueuedEvent
  | PlanEvent
  | StageEvent
  | NeighbourEvent
  | EarlyEvent
  | VerdictEvent
  | WaitEvent;

/** Which limit was reached: `queue` when not even a place to wait is left, `restart` when this process is about to end. */
export type WaitFor = Reached['what'] | 'queue' | 'restart';

/**
 * What the action answers before anything is dialled, or with the stream of a check that runs. `errors`: field → message key.
 * `untrusted`: no password goes to this host. `blocked`: the operator has stopped all checks (`off`, with a reason in the
 * operator’s words), or those of this host.
 */
export type CheckReply =
  | { status: 'invalid'; errors: Record<string, string> }
  | { status: 'wait'; seconds: number; what: WaitFor }
  | { status: 'untrusted'; why: 'stranger' | 'lookalike'; like: string | null }
  | { status: 'blocked'; why: 'off' | 'host'; reason: string | null }
  | { status: 'running'; events: AsyncIterable<CheckEvent> };
