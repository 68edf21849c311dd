import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { type Environment, itemsIn } from '@/lib/process/environment';
import { stop } from '@/lib/smtp/stop';
import { withDeadline } from '@/lib/smtp/waiting';

/**
 * How a look-up ended. `no-name`: there is no such name (NXDOMAIN) · `no-record`: the name is there, and nothing of this kind ·
 * `failed`: the resolver could not say (SERVFAIL, REFUSED, a broken or endless answer) · `unanswered`: no resolver answered.
 */
export type LookedUp<T> = {
  status: 'found' | 'no-name' | 'no-record' | 'failed' | 'unanswered';
  records: T[];
};

export type Exchanger = { host: string; priority: number };
export type Service = { host: string; port: number; priority: number; weight: number };

/** Questions to the name system. Names are A-labels without a last dot; a dot alone is given as an empty text. Nothing throws. */
export type Resolving = {
  mx: (name: string) => Promise<LookedUp<Exchanger>>;
  srv: (name: string) => Promise<LookedUp<Service>>;
  /** Each record in one piece, at most 4,096 characters of it. */
  txt: (name: string) => Promise<LookedUp<string>>;
  /** Where the name leads to, if it is another name for something. */
  cname: (name: string) => Promise<LookedUp<string>>;
  /** IPv4 first. `unanswered` and `failed` only where neither family was answered. */
  addresses: (name: string) => Promise<LookedUp<string>>;
};

/** Milliseconds for one try, tries, and for one look-up in all. */
const oneTry = 700;
const tries = 2;
const wholeLookUp = 2_000;

/** More records than this of one kind are an attack or a mistake. */
const mostRecords = 20;

/** What stands for “no answer at all”; any other code is an answer that does not help. */
const unanswered = new Set(['ETIMEOUT', 'ETIMEDOUT', 'ECONNREFUSED']);

/**
 * Looks names up with the servers in DNS_SERVERS (`192.0.2.53, [2001:db8::53]:5353`), or with the system’s. Throws an error
 * that names the variable when a server is none.
 */
export function createResolving(env: Environment): Resolving {
  const resolver = new Resolver({ timeout: oneTry, tries });
  const servers = readServers(env.DNS_SERVERS);
  if (servers.length > 0) resolver.setServers(servers);
  const ask = async <T, R>(work: Promise<T[]>, read: (record: T) => R): Promise<LookedUp<R>> => {
    try {
      const late = () => stop(stopCodes.timedOut);
      const answers = await withDeadline(work, wholeLookUp, late);
      const records = answers.slice(0, mostRecords).map(read);
      return { status: records.length > 0 ? 'found' : 'no-record', records };
    } catch (error) {
      return { status: statusOf((error as NodeJS.ErrnoException).code ?? ''), records: [] };
    }
  };
  const plain = (name: string) => name.toLowerCase().replace(/\.$/, '');
  return {
    mx: (name) =>
      ask(resolver.resolveMx(name), ({ exchange, priority }) => ({ host: plain(exchange), priority })),
    srv: (name) => ask(resolver.resolveSrv(name), (record) => ({ ...record, host: plain(record.name) })),
    txt: (name) => ask(resolver.resolveTxt(name), (pieces) => pieces.join('').slice(0, 4_096)),
    cname: (name) => ask(resolver.resolveCname(name), plain),
    addresses: async (name) => {
      const asIs = (address: string) => address;
      const both = await Promise.all([
        ask(resolver.resolve4(name), asIs),
        ask(resolver.resolve6(name), asIs),
      ]);
      const records = both.flatMap((one) => one.records);
      const status = statuses.find((one) => both.some((each) => each.status === one)) ?? 'unanswered';
      return { status, records };
    },
  };
}

/** What says more stands first. */
const statuses = ['found', 'no-record', 'no-name', 'failed', 'unanswered'] as const;

function statusOf(code: string): LookedUp<never>['status'] {
  if (code === 'ENOTFOUND') return 'no-name';
  if (code === 'ENODATA') return 'no-record';
  return unanswered.has(code) ? 'unanswered' : 'failed';
}

function readServers(list: string | undefined): string[] {
  const servers = itemsIn(list);
  const wrong = servers.find((server) => !isServer(server));
  if (wrong !== undefined)
    throw new Error(
      `DNS_SERVERS: "${wrong}" is not an IP address, with or without a port, such as 192.0.2.53:53`,
    );
  return servers;
}

function isServer(text: string): boolean {
  if (isIP(text)) return true;
  const [, v6, v4, port] = /^(?:\[([^\]]+)\]|([\d.]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const fits = port === undefined || (Number(port) >= 1 && Number(port) <= 65_535);
  return fits && (isIP(v6 ?? '') === 6 || isIP(v4 ?? '') === 4);
}
