import { lookup } from 'node:dns/promises';
import { isIPv6 } from 'node:net';
import { budget } from './budget';
import { readHost } from './host';
import { stop, stopCodes } from './stop';
import type { EngineOptions, Target, VettedAddress } from './target';
import { withDeadline } from './waiting';

/** `refused`: the guard lets nothing of it through. Why is not told. */
export type LookUp = { refused: true } | { refused: false; target: Target };

/**
 * Finds all addresses of a host with the system's resolver and keeps those that may be dialled.
 * Throws what the resolver throws (`ENOTFOUND`, `EAI_AGAIN` …) and `ETIMEDOUT` after 4 seconds.
 * A refusal takes the same padded time whether the port, the spelling or an address is to blame.
 */
export async function lookUp(
  host: string,
  ports: number[],
  options: EngineOptions,
  signal: AbortSignal,
): Promise<LookUp> {
  const began = performance.now();
  const found = await vettedTarget(host, ports, options, signal);
  if (!found.refused) return found;
  const padded = Math.ceil((performance.now() - began + 1) / budget.refusal) * budget.refusal;
  const left = Math.ceil(padded - (performance.now() - began));
  await new Promise((resolve) => setTimeout(resolve, left));
  return found;
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
  if (!ports.every(guard.port)) return { refused: true };
  const all = read.kind === 'address' ? [read.address] : await resolve(name, signal);
  const addresses = all.filter(guard.address).map(vetted);
  return addresses.length === 0
    ? { refused: true }
    : { refused: false, target: { host: name, addresses, guard } };
}

async function resolve(name: string, signal: AbortSignal): Promise<string[]> {
  const answers = await withDeadline(
    lookup(name, { all: true, verbatim: true }),
    budget.lookUp,
    () => stop(stopCodes.timedOut),
    signal,
  );
  return [...new Set(answers.map(({ address }) => address))];
}

function vetted(address: string): VettedAddress {
  return { address, family: isIPv6(address) ? 6 : 4 };
}
