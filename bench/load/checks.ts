import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'undici';
import type { FarServer } from '../far-server';
import { median, percentile } from '../numbers';
import { actionId, callCheck } from './call-check';
import { serveBuilt } from './serve-built';

/**
 * `highest`: resident bytes at their highest. `kept`: bytes of objects that are left once garbage is collected, before the 300 and
 * when all checks of each third of the time have ended.
 */
type ChecksLoad = {
  done: number;
  lost: number;
  lone: number;
  p95: number;
  highest: number;
  kept: number[];
};

const atOnce = 300;

/**
 * 300 checks at once, each followed by another, through the running site to a server 50 ms away, for some seconds. Each is another
 * visitor’s: what is kept of a visitor would add up.
 */
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
    TRUSTED_PROXIES: '1',
    NODE_EXTRA_CA_CERTS: ca,
    DATA_DIR: join(folder, 'data'),
  });
  const action = await actionId('runCheck');
  const lines = new Pool(site.url, { connections: atOnce });
  let visitors = 0;
  const one = () => {
    visitors += 1;
    const visitor = `2001:db8:${(visitors >> 16).toString(16)}:${(visitors & 0xffff).toString(16)}::1`;
    return timed(() => callCheck(lines, site.url, { action, port: far.starttls, visitor }));
  };
  for (let warm = 0; warm < 20; warm += 1) await one();
  const lone: number[] = [];
  for (let round = 0; round < 9; round += 1) lone.push((await one()).ms);

  const memory: number[] = [];
  const watch = setInterval(async () => memory.push((await site.memory('now')).rss), 1_000);
  const each: { ms: number; outcome: string | null }[] = [];
  const kept = [(await site.memory('kept')).heapUsed];
  for (let third = 0; third < 3; third += 1) {
    await connectAll(lines);
    const until = performance.now() + (seconds * 1_000) / 3;
    const running = Array.from({ length: atOnce }, async () => {
      while (performance.now() < until) each.push(await one());
    });
    await Promise.all(running);
    // good-byes take two seconds at most
    await new Promise((later) => setTimeout(later, 3_000));
    kept.push((await site.memory('kept')).heapUsed);
  }
  clearInterval(watch);
  await lines.close();
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

/**
 * Opens the 300 connections of the pool, which takes no others. Node accepts one in each turn of its event loop (libuv since
 * 1.45), so that those to a busy process would wait for seconds, and no 300 visitors come in one and the same millisecond.
 */
async function connectAll(site: Pool): Promise<void> {
  const ask = async () => (await site.request({ path: '/health', method: 'GET' })).body.dump();
  await Promise.all(Array.from({ length: atOnce }, ask));
}

async function timed<T>(work: () => Promise<T>) {
  const began = performance.now();
  const outcome = await work().catch(() => null);
  return { ms: performance.now() - began, outcome };
}
