import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Stage, StageStatus } from '@/lib/evidence/stages';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Outcome } from '@/lib/problems/catalogue/diagnosis';

/** What is counted. No label holds anything that a visitor typed: every value is one of a fixed list. */
export type Metrics = {
  checked: (outcome: Outcome | 'ended', problem: ProblemCode | null) => void;
  stageEnded: (stage: Stage, status: StageStatus, ms: number) => void;
  refused: (why: 'invalid' | 'wait' | 'untrusted' | 'blocked') => void;
  /** What Prometheus reads: the text and its content type. */
  text: () => Promise<{ body: string; type: string }>;
};

/** Read when somebody asks for the figures. */
export type Now = { running: () => number; waiting: () => number };

/** Bounds in seconds: from a server next door to the longest stage. */
const seconds = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 30];

export function createMetrics(now: Now): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'sendwell_' });
  const checks = new Counter({
    name: 'sendwell_checks_total',
    help: 'Checks that ended, by outcome and cause.',
    labelNames: ['outcome', 'problem'] as const,
    registers,
  });
  const stages = new Histogram({
    name: 'sendwell_stage_seconds',
    help: 'How long each stage of a check took.',
    labelNames: ['stage', 'status'] as const,
    buckets: seconds,
    registers,
  });
  const refusals = new Counter({
    name: 'sendwell_refusals_total',
    help: 'Checks that were asked for and not begun, by reason.',
    labelNames: ['why'] as const,
    registers,
  });
  gauge('sendwell_checks_running', 'Checks that run now.', now.running, registers);
  gauge('sendwell_checks_waiting', 'Checks that wait for a place.', now.waiting, registers);
  return {
    checked: (outcome, problem) => checks.inc({ outcome, problem: problem ?? 'none' }),
    stageEnded: (stage, status, ms) => stages.observe({ stage, status }, ms / 1_000),
    refused: (why) => refusals.inc({ why }),
    text: async () => ({ body: await registry.metrics(), type: registry.contentType }),
  };
}

function gauge(name: string, help: string, read: () => number, registers: Registry[]): void {
  new Gauge({
    name,
    help,
    registers,
    collect() {
      this.set(read());
    },
  });
}
