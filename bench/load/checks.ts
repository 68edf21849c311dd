import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FarServer } from '../far-server';
import { median, percentile } from '../numbers';
import { actionId, callCheck } from './call-check';
import { serveBuilt } from './serve-built';

/**
 * `memory`: resident bytes at their highest. `kept`: bytes of objects that are left when all checks of one third of the time have
 * ended and garbage is collected.
 */
export type ChecksLoad = {
  done: number;
  lost: number;
  lone: number;
  p95: number;
  highest: number;
  kept: number[];
};

const atOnce = 300;

/** 300 checks at once, each followed by another, through the running site to a server 50 ms away, for some seconds. */
export async function loadChecks(seconds: number): Promise<ChecksLoad> {
  const server = fork(new URL('../far-server.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
  const [far] = (await once(server, 'message')) as [FarServer];
  const folder = await mkdtemp(join(tmpdir(), 'load-'));
  const ca = join(folder, 'ca.pem');
  await writeFile(ca, far.ca);
  const site = await serveBuilt('.', {
    CHECK_ALLOW_NETWORKS: '127.0.0.0/8',
    CHECK_NEIGHBOURS: `${far.tls}:tls,${far.starttls}:starttls`,
    CHECK_LIMIT_VISITOR: '100000000',
    CHECK_LIMIT_HOST: '100000000',
    CHECK_LIMIT_AT_ONCE: String(atOnce),
    CHECK_REFERENCE: 'off',
    NODE_EXTRA_CA_CERTS: ca,
    DATA_DIR: join(folder, 'data'),
  });
  const id = await actionId('runCheck');
  const one = () => timed(() => callCheck(site.url, id, far.starttls));
  for (let warm = 0; warm < 20; warm += 1) await one();
  const lone: number[] = [];
  for (let round = 0; round < 9; round += 1) lone.push((await one()).ms);

  const memory: number[] = [];
  const watch = setInterval(async () => memory.push((await site.memory('now')).rss), 1_000);
  const each: { ms: number; outcome: string | null }[] = [];
  const kept: number[] = [];
  for (let third = 0; third < 3; third += 1) {
    const until = performance.now() + (seconds * 1_000) / 3;
    const visitors = Array.from({ length: atOnce }, async () => {
      while (performance.now() < until) each.push(await one());
    });
    await Promise.all(visitors);
    // good-byes take a second at most
    await new Promise((later) => setTimeout(later, 2_000));
    kept.push((await site.memory('kept')).heapUsed);
  }
  clearInterval(watch);
  await site.stop();
  server.disconnect();
  await rm(folder, { recursive: true });

  return {
    done: each.length,
    lost: each.filter(({ outcome }) => outcome !== 'server-ok').length,
    lone: median(lone),
    p95: percentile(
      each.map(({ ms }) => ms),
      0.95,
    ),
    highest: Math.max(...memory),
    kept,
  };
}

async function timed<T>(work: () => Promise<T>) {
  const began = performance.now();
  const outcome = await work().catch(() => null);
  return { ms: performance.now() - began, outcome };
}
