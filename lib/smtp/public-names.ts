import { Resolver } from 'node:dns/promises';
import { networkInterfaces } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { budget } from './budget';
import { over, stop } from './stop';
import { controllerWithin } from './within';

/** What name servers say of one family. `code`: c-ares’ own where there is no address; `ECANCELLED` where nobody answered in time. */
export type Answered = { addresses: string[]; code?: string };

/** For tests: name servers (`127.0.0.1:5353`) in place of the system’s. */
type Servers = readonly string[] | undefined;

/** A little less than the stage has, so that what one family was answered is not lost over the other’s silence. Milliseconds. */
const patience = budget.lookUp - 100;

/**
 * When the question is asked again, each time of the next name server first. c-ares takes no answer to a question that it has
 * repeated, so a resolver that needs three seconds would never be heard: each try is a question of its own, open to the end.
 */
const tries = [0, 1_000, 2_000];

/** How long the other family may take once one was answered. Milliseconds. */
const graceForOther = 1_000;

/** There is no such name (NXDOMAIN), or nobody could ever ask for it. */
const noName = new Set(['ENOTFOUND', 'EBADNAME']);

/**
 * All addresses of a public name, by c-ares: without a thread, so that names which nobody answers keep no other name waiting.
 * Neither search list nor the machine’s list of hosts is asked. IPv6 goes first where this machine has a public address of it.
 * Throws in the codes of `dns.lookup`: `ENOTFOUND` where there is none, `EAI_AGAIN` where nobody could tell within 4 seconds.
 */
export async function publicAddresses(name: string, servers?: Servers): Promise<string[]> {
  const end = new AbortController();
  const cut = (ms: number) => setTimeout(() => end.abort(over), ms);
  const timers = [cut(patience)];
  const ask = async (family: 4 | 6) => {
    const answered = await askFamily(name, family, end.signal, servers);
    if (answered.addresses.length > 0 || noName.has(answered.code ?? '')) timers.push(cut(graceForOther));
    return answered;
  };
  const both = await Promise.all((hasPublicIpv6() ? ([6, 4] as const) : ([4, 6] as const)).map(ask));
  for (const timer of timers) clearTimeout(timer);
  const addresses = both.flatMap((one) => one.addresses);
  if (addresses.length > 0) return addresses;
  if (both.some(({ code }) => code === 'ENOMEM')) throw stop('ENOMEM');
  throw stop(both.some(hasNoName) || both.every(isDefinite) ? 'ENOTFOUND' : 'EAI_AGAIN');
}

/** The addresses of one family, within 4 seconds, or until `signal` aborts. Never rejects. */
export async function askFamily(
  name: string,
  family: 4 | 6,
  signal: AbortSignal,
  servers?: Servers,
): Promise<Answered> {
  const { signal: inner, abort } = within(signal);
  const late = setTimeout(abort, patience);
  const attempts = tries.map(async (wait, index): Promise<Answered> => {
    try {
      if (wait > 0) await delay(wait, undefined, { signal: inner });
      const resolver = resolverFor(index, servers);
      inner.addEventListener('abort', () => resolver.cancel(), { once: true });
      const asked = `${name}.`;
      return { addresses: await (family === 4 ? resolver.resolve4(asked) : resolver.resolve6(asked)) };
    } catch (error) {
      if (inner.aborted) return { addresses: [], code: 'ECANCELLED' };
      return { addresses: [], code: (error as NodeJS.ErrnoException).code ?? 'EBADRESP' };
    }
  });
  const answered = await Promise.race(attempts);
  clearTimeout(late);
  abort();
  return answered;
}

/** Whether it is certain that a family has no address: there is no such name, or nothing of this kind. */
export function isDefinite({ code }: Answered): boolean {
  return code === 'ENODATA' || noName.has(code ?? '');
}

function hasNoName({ code }: Answered): boolean {
  return noName.has(code ?? '');
}

function within(signal: AbortSignal) {
  const inner = controllerWithin(signal);
  return { signal: inner.signal, abort: () => inner.abort(over) };
}

/** Made anew each time: then it knows the name servers that the system has at this moment, and can be cancelled alone. */
function resolverFor(index: number, servers: Servers): Resolver {
  const resolver = new Resolver({ timeout: patience, tries: 2 });
  const all = servers ?? resolver.getServers();
  const first = index % all.length;
  // a link-local server would lose its zone
  const turned = first > 0 && !all.some((each) => each.includes('%'));
  if (servers || turned) resolver.setServers([...all.slice(first), ...all.slice(0, first)]);
  return resolver;
}

/** RFC 6724 puts IPv6 first where source and destination are both global; a private or link-local source is not (§2.1, §5). */
function hasPublicIpv6(): boolean {
  const all = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return all.some(({ family, internal, address }) => family === 'IPv6' && !internal && isGlobal(address));
}

/** 2000::/3. */
function isGlobal(address: string): boolean {
  return /^[23][0-9a-f]{3}:/.test(address);
}
