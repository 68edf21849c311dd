import { type Stage, type StageReport, type StageStatus, stages, stagesFor } from '@/lib/evidence/stages';
import type { Encryption } from '@/lib/settings/settings';
import { budget } from './budget';

/** A stage that began, is slow, or ended. `ms` since it began. */
export type StageStep = { stage: Stage; status: 'running' | 'slow' | StageStatus; ms: number };

/** Keeps the time of each stage and tells of every step. */
export type StageClock = {
  begin: (stage: Stage) => void;
  /** Ends the stage that runs. */
  end: (status: 'ok' | 'stopped' | 'skipped') => void;
  skip: (stage: Stage) => void;
  current: () => Stage;
  /** Ends all: the stage that runs with `status`, those that never began as not tried. In the order of the wire, what stopped behind what is done. */
  finish: (status: 'ok' | 'stopped') => StageReport[];
};

/** Nothing runs at first. `tell` is called with each step, those of skipped stages too. */
export function createStageClock(encryption: Encryption, tell: (step: StageStep) => void): StageClock {
  const reports = new Map<Stage, StageReport>();
  let current: Stage = stages[0];
  let running = false;
  let began = 0;
  let slow: NodeJS.Timeout | undefined;
  const elapsed = () => Math.round(performance.now() - began);
  const put = (stage: Stage, status: StageStatus, ms: number) => {
    reports.set(stage, { stage, status, ms });
    tell({ stage, status, ms });
  };
  const end = (status: 'ok' | 'stopped' | 'skipped') => {
    if (!running) return;
    running = false;
    clearTimeout(slow);
    put(current, status, status === 'skipped' ? 0 : (reports.get(current)?.ms ?? 0) + elapsed());
  };
  return {
    begin: (stage) => {
      end('ok');
      current = stage;
      running = true;
      began = performance.now();
      if (!reports.has(stage)) tell({ stage, status: 'running', ms: 0 });
      slow = setTimeout(() => tell({ stage, status: 'slow', ms: elapsed() }), budget.slow);
    },
    end,
    skip: (stage) => put(stage, 'skipped', 0),
    current: () => current,
    finish: (status) => {
      end(status);
      const all = stagesFor(encryption).map((stage) => {
        const plain = stage === 'encrypt' && encryption === 'none';
        if (!reports.has(stage)) put(stage, plain ? 'skipped' : 'not-tried', 0);
        return reports.get(stage) ?? { stage, status: 'not-tried' as const, ms: 0 };
      });
      return stoppedBehindDone(all);
    },
  };
}

/** The welcome stands before the encryption, and its second half, behind the encryption, may be what stopped. */
function stoppedBehindDone(reports: StageReport[]): StageReport[] {
  const stopped = reports.find(({ status }) => status === 'stopped');
  const rest = reports.filter((report) => report !== stopped);
  const done = rest.findLastIndex(({ status }) => status === 'ok') + 1;
  return stopped && done > reports.indexOf(stopped) ? rest.toSpliced(done, 0, stopped) : reports;
}
