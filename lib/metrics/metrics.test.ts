import { describe, expect, it } from 'vitest';
import { mayReadMetrics } from './may-read';
import { createMetrics } from './metrics';

describe('the figures', () => {
  it('count checks by cause, stages by seconds, refusals and what runs now', async () => {
    const metrics = createMetrics({ running: () => 3, waiting: () => 2 });
    metrics.checked('problem', 'cert-expired');
    metrics.checked('accepted', null);
    metrics.stageEnded('connect', 'ok', 300);
    metrics.refused('wait');
    const { body, type } = await metrics.text();
    expect(type).toMatch(/^text\/plain/);
    expect(body).toContain('sendwell_checks_total{outcome="problem",problem="cert-expired"} 1');
    expect(body).toContain('sendwell_checks_total{outcome="accepted",problem="none"} 1');
    expect(body).toContain('sendwell_stage_seconds_bucket{le="0.25",stage="connect",status="ok"} 0');
    expect(body).toContain('sendwell_stage_seconds_bucket{le="0.5",stage="connect",status="ok"} 1');
    expect(body).toContain('sendwell_refusals_total{why="wait"} 1');
    expect(body).toContain('sendwell_checks_running 3');
    expect(body).toContain('sendwell_checks_waiting 2');
  });
});

describe('who may read them', () => {
  it('is whoever brings the token', () => {
    const env = { METRICS_TOKEN: 'a-long-token' };
    expect(mayReadMetrics(env, 'Bearer a-long-token')).toBe(true);
    for (const other of [null, '', 'a-long-token', 'Bearer a-long-toker', 'Bearer ', 'Basic a-long-token'])
      expect(mayReadMetrics(env, other)).toBe(false);
  });

  it('is nobody where there is no token, whatever they bring', () => {
    for (const METRICS_TOKEN of [undefined, ''])
      for (const brought of [null, '', 'Bearer ', 'Bearer undefined'])
        expect(mayReadMetrics({ METRICS_TOKEN }, brought)).toBe(false);
  });
});
