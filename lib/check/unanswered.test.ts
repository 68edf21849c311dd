import { describe, expect, test } from 'vitest';
import { startBlackHole } from '@/e2e/servers/black-hole';
import { startScripted } from '@/e2e/servers/scripted';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import { refusedPort } from '@/e2e/servers/strangers';
import { eventsOf, trialCheck } from './check-for-test';
import { readOptions } from './options';

const keep = stopAfterTests();
const [hole, server] = await Promise.all([keep(startBlackHole()), keep(startScripted({ mode: 'plain' }))]);

/** The verdict on a port of 127.0.0.1 where no call is answered. */
async function verdictOf(references: string, neighbours = '') {
  const ports = [hole.port, server.port, ...references.split(',').map((each) => each.split(':')[1])];
  const options = readOptions({
    CHECK_ALLOW_NETWORKS: '127.0.0.0/8',
    CHECK_ALLOW_PORTS: ports.filter(Boolean).join(','),
    CHECK_NEIGHBOURS: neighbours,
    CHECK_REFERENCE: references,
  });
  const settings = { host: '127.0.0.1', port: hole.port, encryption: 'tls' } as const;
  const { verdict } = await eventsOf(trialCheck({ settings, options }));
  return verdict;
}

describe.concurrent('a port where no call is answered', { timeout: 30_000 }, () => {
  test('is the server’s own when a well-known server can be reached', async () => {
    const verdict = await verdictOf(`127.0.0.1:${hole.port},127.0.0.1:${server.port}`);
    expect(verdict).toMatchObject({
      problem: 'connect-timeout',
      title: `No answer from 127.0.0.1 on port ${hole.port}`,
    });
    expect(verdict.stages.find(({ stage }) => stage === 'connect')?.status).toBe('stopped');
  });
  test('is our own network when no well-known server can be reached either', async () => {
    const verdict = await verdictOf(`127.0.0.1:${hole.port},127.0.0.1:${await refusedPort()}`);
    expect(verdict).toMatchObject({
      problem: 'connect-timeout',
      title: 'The test itself could not get out',
      whoCanFix: ['site'],
      change: null,
    });
  });
  test('is given up early beside a neighbour that is fine', async () => {
    const verdict = await verdictOf('off', `${server.port}:none`);
    expect(verdict.problem).toBe('connect-timeout');
    expect(verdict.neighbours).toContainEqual(expect.objectContaining({ port: server.port, status: 'ok' }));
    const waited = verdict.stages.find(({ stage }) => stage === 'connect')?.ms ?? 0;
    // without the neighbour it is 6,000
    expect(waited).toBeLessThan(5_500);
    expect(waited).toBeGreaterThanOrEqual(2_900);
  });
});
