import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FarServer } from '../far-server';
import { median, percentile } from '../numbers';
import { actionId, callCheck } from './call-check';
import { mayReadFigures, serveBuilt } from './serve-built';

/** `memory`: median of the last third of the time as a share of the first third’s, after a warm-up; bytes at its highest. */
export type ChecksLoad = {
  done: number;
  lost: number;
  lone: number;
  p95: number;
  memory: { growth: number; highest: number };
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

  const until = performance.now() + seconds * 1_000;
  const memory: number[] = [];
  const watch = setInterval(async () => memory.push(await memoryOf(site.url)), 1_000);
  const each: { ms: number; outcome: string | null }[] = [];
  const visitors = Array.from({ length: atOnce }, async () => {
    while (performance.now() < until) each.push(await one());
  });
  await Promise.all(visitors);
  clearInterval(watch);
  await site.stop();
  server.disconnect();
  await rm(folder, { recursive: true });

  const third = Math.ceil(memory.length / 3);
  return {
    done: each.length,
    lost: each.filter(({ outcome }) => outcome !== 'server-ok').length,
    lone: median(lone),
    p95: percentile(
      each.map(({ ms }) => ms),
      0.95,
    ),
    memory: {
      growth: median(memory.slice(-third)) / median(memory.slice(0, third)),
      highest: Math.max(...memory),
    },
  };
}

async function timed<T>(work: () => Promise<T>) {
  const began = performance.now();
  const outcome = await work().catch(() => null);
  return { ms: performance.now() - began, outcome };
}

async function memoryOf(url: string): Promise<number> {
  const figures = await (await fetch(`${url}/metrics`, { headers: mayReadFigures })).text();
  const [, bytes] = /^sendwell_process_resident_memory_bytes (\S+)$/m.exec(figures) ?? [];
  return Number(bytes);
}
