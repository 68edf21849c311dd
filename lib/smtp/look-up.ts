import { lookup } from 'node:dns/promises';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { budget } from './budget';
import { readHost } from './host';
import { publicAddresses } from './public-names';
import { stop } from './stop';
import type { EngineOptions, Target } from './target';
import { dialable, padding, vetted } from './vetting';
import { withDeadline } from './waiting';

/** `refused`: a port, a spelling or an address that is judged by what was typed alone, without asking anybody. */
type LookUp = { refused: true } | { refused: false; target: Target };

/**
 * Finds all addresses of a host and keeps those that may be dialled. Throws what `dns.lookup` throws (`ENOTFOUND`,
 * `EAI_AGAIN` …) and `ETIMEDOUT` after 4 seconds. A name that leads only where nothing may be dialled
 * throws `ENOTFOUND` like one that leads nowhere: whether a name exists inside is never told. All of these take a padded time.
 */
export async function lookUp(
  host: string,
  ports: number[],
  options: EngineOptions,
  signal: AbortSignal,
): Promise<LookUp> {
  const pad = padding();
  try {
    const found = await vettedTarget(host, ports, options, signal);
    if (found.refused) await pad();
    return found;
  } catch (error) {
    if (!signal.aborted) await pad();
    throw error;
  }
}

async function vettedTarget(
  host: string,
  ports: number[],
  options: EngineOptions,
  signal: AbortSignal,
): Promise<LookUp> {
  const { guard } = options;
  const read = readHost(host);
  if (read === null) return { refused: true };
  const name = read.kind === 'address' ? read.address : read.name;
  const route = options.routes?.find((candidate) => candidate.host === name);
  if (route) {
    if (!ports.every((port) => route.ports[port] !== undefined)) return { refused: true };
    return { refused: false, target: { host: name, addresses: [vetted(route.address)], guard, route } };
  }
  if (!ports.every(guard.port) || guard.blocked(name)) return { refused: true };
  const all = read.kind === 'address' ? [read.address] : await resolve(name, guard.inside, signal);
  const addresses = await dialable(all, guard, signal);
  if (addresses.length > 0) return { refused: false, target: { host: name, addresses, guard } };
  if (read.kind === 'address' || all.some(guard.blocked)) return { refused: true };
  throw stop('ENOTFOUND');
}

async function resolve(name: string, inside: boolean, signal: AbortSignal): Promise<string[]> {
  if (!inside && !name.includes('.')) throw stop('ENOTFOUND');
  const answers = askOnce(name, inside);
  return [...new Set(await withDeadline(answers, budget.lookUp, () => stop(stopCodes.timedOut), signal))];
}

/** Questions that no resolver has answered yet, and how long one may be shared, in milliseconds: it may have been lost. */
const underWay = new Map<string, { answer: Promise<string[]>; since: number }>();
const shared = 1_000;

/**
 * When a large provider is down hundreds ask for the same name: who asks while the same question is under way shares its
 * answer; nothing is kept beyond it.
 */
function askOnce(name: string, inside: boolean): Promise<string[]> {
  const key = inside ? name : `${name}.`;
  const open = underWay.get(key);
  if (open && performance.now() - open.since < shared) return open.answer;
  const question = {
    answer: inside ? systemAddresses(name) : publicAddresses(name),
    since: performance.now(),
  };
  underWay.set(key, question);
  const close = () => {
    if (underWay.get(key) === question) underWay.delete(key);
  };
  question.answer.then(close, close);
  return question.answer;
}

/**
 * What the machine itself would find: its list of hosts, the search list, mDNS. This takes one of libuv’s threads for as long
 * as nobody answers (half of UV_THREADPOOL_SIZE may be taken so), so only where servers inside may be tried.
 */
async function systemAddresses(name: string): Promise<string[]> {
  const answers = await lookup(name, { all: true, verbatim: true });
  return answers.map(({ address }) => address);
}
