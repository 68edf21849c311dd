import { type Stage, type StageReport, stagesFor } from '@/lib/evidence/stages';
import type { Settings } from '@/lib/settings/settings';
import type { StageStep } from '@/lib/smtp/stage-clock';

/** Keeps what the stages told, to say at any moment how far a check has come. */
export type Progress = {
  note: (step: StageStep) => void;
  /** The stages as they stand; the one that runs counts as the one that stopped. */
  stages: () => StageReport[];
  current: () => Stage;
};

/** Nothing has begun at first. */
export function createProgress({ encryption }: Settings): Progress {
  const steps = new Map<Stage, StageStep & { at: number }>();
  let current: Stage = 'look-up';
  return {
    note: ({ stage, status, ms }) => {
      steps.set(stage, { stage, status, ms, at: performance.now() - ms });
      if (status === 'running') current = stage;
    },
    stages: () =>
      stagesFor(encryption).map((stage) => {
        const step = steps.get(stage);
        if (!step) return { stage, status: 'not-tried', ms: 0 };
        if (step.status !== 'running' && step.status !== 'slow')
          return { stage, status: step.status, ms: step.ms };
        return { stage, status: 'stopped', ms: Math.round(performance.now() - step.at) };
      }),
    current: () => current,
  };
}
