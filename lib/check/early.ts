import type { Evidence, NeighbourReport } from '@/lib/evidence/evidence';
import { type Stage, type StageReport, stagesFor } from '@/lib/evidence/stages';
import type { StageStep } from '@/lib/smtp/stage-clock';
import { stopCodes } from '@/lib/smtp/stop';
import type { CheckInput } from './check';

/** How long a port that has taken the call may say nothing before it is judged for the time being. Milliseconds. */
export const silenceBeforeEarlyVerdict = 2_900;

/** Keeps what the stages told, to say at any moment how far a check has come. */
export type Progress = {
  note: (step: StageStep) => void;
  /** The stages as they stand; the one that runs counts as the one that stopped. */
  stages: () => StageReport[];
  current: () => Stage;
  has: (stage: Stage, status: StageStep['status']) => boolean;
};

export function createProgress(input: Pick<CheckInput, 'settings'>): Progress {
  const steps = new Map<Stage, StageStep & { at: number }>();
  let current: Stage = 'look-up';
  return {
    note: (step) => {
      steps.set(step.stage, { ...step, at: performance.now() - step.ms });
      if (step.status === 'running') current = step.stage;
    },
    stages: () =>
      stagesFor(input.settings.encryption).map((stage) => {
        const step = steps.get(stage);
        if (!step) return { stage, status: 'not-tried', ms: 0 };
        if (step.status !== 'running' && step.status !== 'slow')
          return { stage, status: step.status, ms: step.ms };
        return { stage, status: 'stopped', ms: Math.round(performance.now() - step.at) };
      }),
    current: () => current,
    has: (stage, status) => steps.get(stage)?.status === status,
  };
}

/** What is known of a port that has taken the call and said nothing so far, while the check goes on listening. */
export function silentSoFar(
  { settings, address, signIn }: CheckInput,
  progress: Progress,
  neighbours: NeighbourReport[],
): Evidence {
  return {
    settings,
    mode: address ? 'send' : 'server',
    signIn: signIn !== undefined,
    stages: progress.stages(),
    addresses: [],
    failure: { stage: progress.current(), code: stopCodes.timedOut, answered: 'silent' },
    neighbours,
    listening: true,
  };
}
