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
  const asked = { authorization: null, forwarded: '127.0.0.1' };

  it('is this machine, where it serves itself alone', () => {
    expect(mayReadMetrics({ HOST: '127.0.0.1' }, asked)).toBe(true);
    expect(mayReadMetrics({ HOST: '127.0.0.1' }, { ...asked, forwarded: '::ffff:127.0.0.1' })).toBe(true);
  });

  it('is nobody else without a token, whatever they say of themselves', () => {
    expect(mayReadMetrics({ HOST: '0.0.0.0' }, asked)).toBe(false);
    expect(mayReadMetrics({}, asked)).toBe(false);
    expect(mayReadMetrics({ HOST: '127.0.0.1' }, { ...asked, forwarded: '203.0.113.9' })).toBe(false);
    expect(mayReadMetrics({ HOST: '127.0.0.1' }, { ...asked, forwarded: '127.0.0.1, 203.0.113.9' })).toBe(
      false,
    );
    expect(mayReadMetrics({ HOST: '127.0.0.1' }, { ...asked, forwarded: null })).toBe(false);
  });

  it('is whoever brings the token, where there is one', () => {
    const env = { HOST: '127.0.0.1', METRICS_TOKEN: 'a-long-token' };
    expect(mayReadMetrics(env, asked)).toBe(false);
    expect(mayReadMetrics(env, { authorization: 'Bearer a-long-toker', forwarded: '127.0.0.1' })).toBe(false);
    expect(mayReadMetrics(env, { authorization: 'Bearer a-long-token', forwarded: '203.0.113.9' })).toBe(
      true,
    );
  });
});
