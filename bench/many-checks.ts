import { randomBytes } from 'node:crypto';
import { once, setMaxListeners } from 'node:events';
import { getHeapSpaceStatistics } from 'node:v8';
import { check } from '@/lib/check/check';
import { readOptions } from '@/lib/check/options';
import { encryptionLabelsFor } from '@/lib/outlook/encryption-labels';
import { signInWith } from '@/lib/smtp/sign-in';
import { translatorFor } from '@/lib/text/translator';
import type { FarServer } from './far-server';
import { median, percentile } from './numbers';
import { sendRaw } from './raw-socket';

/** One thing done by itself, and 300 times at once: milliseconds, medians of several rounds; `cpu` for each of the 300. */
type AtOnce = { lone: number; p95: number; cpu: number };

/**
 * Bytes for each check that is open: `live` are objects and buffers, `rss` all memory of the process, and `young` the part of
 * it by which V8’s young generation has grown. That belongs to the process: whatever is busy grows it to its full size.
 */
type PerCheck = { live: number; rss: number; young: number };

/** `first`: the first 300 of a process, which grows its own store of free memory for them; `later`: those after others. */
export type ManyChecks = {
  checks: AtOnce;
  raw: AtOnce;
  accepted: number;
  first: PerCheck;
  later: PerCheck;
};

const atOnce = 300;
const rounds = 5;
const address = 'alice@test.local';
const password = 's3cret-pass';
const t = translatorFor('en');
const labels = encryptionLabelsFor(undefined);

// started by many.ts with --expose-gc, in a process that does nothing else
const [far] = (await once(process, 'message')) as [FarServer];
let accepted = 0;
let asked = 0;
for (let warm = 0; warm < 20; warm += 1) await sendChecked();
const first = await memoryOfOpenChecks();
// V8 compiles what runs often for some thousand checks more: a site that has been up for a while is through with that
for (let warm = 0; warm < 10; warm += 1) await together(sendChecked);
const [checks, raw] = await measure(sendChecked, () =>
  sendRaw({ port: far.starttls, implicit: false, ca: far.ca, user: address, password }),
);
const later = await memoryOfOpenChecks();
process.send?.({ checks, raw, accepted: accepted / asked, first, later } satisfies ManyChecks);
await once(process, 'disconnect');
process.exit();

function together(work: () => Promise<number>): Promise<number[]> {
  return Promise.all(Array.from({ length: atOnce }, work));
}

/** Both turn about, so that a busy machine is as busy for each. */
async function measure(one: () => Promise<number>, other: () => Promise<number>): Promise<[AtOnce, AtOnce]> {
  const both = [one, other].map((work) => ({
    work,
    lone: [] as number[],
    p95: [] as number[],
    cpu: [] as number[],
  }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { work, lone, p95, cpu } of both) {
      for (let times = 0; times < 3; times += 1) lone.push(await work());
      const before = process.cpuUsage();
      p95.push(percentile(await together(work), 0.95));
      await goodByes();
      const { user, system } = process.cpuUsage(before);
      cpu.push((user + system) / 1_000 / atOnce);
    }
  }
  return both.map(({ lone, p95, cpu }) => ({
    lone: median(lone),
    p95: median(p95),
    cpu: median(cpu),
  })) as [AtOnce, AtOnce];
}

/** The whole check as the wizard runs it, with its neighbours beside it. */
function start(port: number, signal: AbortSignal) {
  const ports = { [port]: port, [far.tls]: far.tls, [far.starttls]: far.starttls };
  return check({
    runId: randomBytes(16).toString('hex'),
    settings: { host: 'localhost', port, encryption: 'starttls' },
    address,
    signIn: signInWith(address, { password }),
    options: {
      ...readOptions({ CHECK_NEIGHBOURS: `${far.tls}:tls,${far.starttls}:starttls` }),
      routes: [{ host: 'localhost', address: '127.0.0.1', ca: far.ca, ports }],
    },
    signal,
    t,
    labels,
  });
}

async function sendChecked(): Promise<number> {
  const began = performance.now();
  asked += 1;
  for await (const event of start(far.starttls, new AbortController().signal))
    if (event.type === 'verdict' && event.outcome === 'accepted') accepted += 1;
  return performance.now() - began;
}

/** All wait for the answer to their sign-in: what each holds on to when garbage is collected. */
async function memoryOfOpenChecks(): Promise<PerCheck> {
  await goodByes();
  const before = memoryInUse();
  const end = new AbortController();
  setMaxListeners(0, end.signal);
  let waiting = 0;
  const running = Array.from({ length: atOnce }, async () => {
    for await (const event of start(far.stalls, end.signal))
      if (event.type === 'stage' && event.stage === 'sign-in' && event.status === 'running') waiting += 1;
  });
  while (waiting < atOnce) await new Promise((later) => setTimeout(later, 50));
  const during = memoryInUse();
  end.abort();
  await Promise.all(running);
  return {
    live: (during.live - before.live) / atOnce,
    rss: (during.rss - before.rss) / atOnce,
    young: (during.young - before.young) / atOnce,
  };
}

/** What has ended says its good-byes within two seconds. */
function goodByes() {
  return new Promise((later) => setTimeout(later, 2_500));
}

function memoryInUse() {
  for (let times = 0; times < 3; times += 1) globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  return { live: heapUsed + external, rss, young: young?.physical_space_size ?? 0 };
}
