import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BlackHole, startBlackHole } from '@/e2e/servers/black-hole';
import { type Scripted, startScripted } from '@/e2e/servers/scripted';
import { refusedPort } from '@/e2e/servers/strangers';
import { encryptionLabelsFor } from '@/lib/outlook/encryption-labels';
import { translatorFor } from '@/lib/text/translator';
import { check } from './check';
import type { VerdictEvent } from './events';
import { readOptions } from './options';

let hole: BlackHole;
let server: Scripted;
beforeAll(async () => {
  [hole, server] = await Promise.all([startBlackHole(), startScripted({ mode: 'plain' })]);
});
afterAll(() => Promise.all([hole.stop(), server.stop()]));

/** The verdict on a port of 127.0.0.1 where no call is answered. */
async function verdictOf(references: string, neighbours = ''): Promise<VerdictEvent> {
  const ports = [hole.port, server.port, ...references.split(',').map((each) => each.split(':')[1])];
  const options = readOptions({
    CHECK_ALLOW_NETWORKS: '127.0.0.0/8',
    CHECK_ALLOW_PORTS: ports.filter(Boolean).join(','),
    CHECK_NEIGHBOURS: neighbours,
    CHECK_REFERENCE: references,
  });
  let last: unknown;
  for await (const event of check({
    runId: 'a'.repeat(32),
    settings: { host: '127.0.0.1', port: hole.port, encryption: 'tls' },
    options,
    signal: new AbortController().signal,
    t: translatorFor('en'),
    labels: encryptionLabelsFor(undefined),
  }))
    last = event;
  return last as VerdictEvent;
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
      whoCanFix: ['network'],
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
